package rollcall.read.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.fact.Declared;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.Resolution.Candidate;
import rollcall.fact.Resolver;
import rollcall.fact.RollCalls;
import rollcall.iri.Keys;

/** What binding the records of one file needs to know: the registry, the roll calls, and what the file declares. */
final class Scope {
    static final String ATTRIBUTE = "rollcall.scope";

    private final Resolver resolver;
    private final RollCalls rollCalls;
    private final String documentId;
    private final LocalDate day;
    private final Report report;
    private final Map<Ref, Declared> declared = new LinkedHashMap<>();
    /** The record being bound; -1 while the frame is. */
    private int record = -1;

    /** @param day on which names are understood: the document's, else the last day there is */
    Scope(Resolver resolver, RollCalls rollCalls, String documentId, Optional<LocalDate> day, Report report) {
        this.resolver = resolver;
        this.rollCalls = rollCalls;
        this.documentId = documentId;
        this.day = day.orElse(LocalDate.MAX);
        this.report = report;
    }

    void enter(int record) {
        this.record = record;
    }

    void declare(Declared entity) {
        declared.put(entity.ref(), entity);
    }

    List<Declared> declared() {
        return List.copyOf(declared.values());
    }

    RollCalls rollCalls() {
        return rollCalls;
    }

    void refuse(String code, String pointer, String found, String expected, String remedy) {
        if (record < 0)
            report.refuseFile(
                    code,
                    "/document" + pointer,
                    pointer.substring(pointer.lastIndexOf('/') + 1),
                    found,
                    expected,
                    remedy);
        else report.refuse(record, code, "/records/" + record + pointer, found, expected, remedy);
    }

    /** A reference as a file writes it; one that nobody knows is reported and returned all the same. */
    Ref reference(String text, String pointer) {
        Optional<Ref> ref = Ref.parse(text);
        if (ref.isEmpty()) {
            refuse(
                    "REF-UNKNOWN",
                    pointer,
                    text,
                    "kind:key with kind state, person, org, group, place, resolution, series, document or event",
                    "write for instance state:CUB, or {\"name\": …} to have the registry resolve a name");
            return new Ref(Kind.GROUP, "unknown");
        }
        if (!isKnown(ref.get()))
            refuse(
                    "REF-UNKNOWN",
                    pointer,
                    text,
                    "a key of the registry or of this file's entities",
                    nearest(ref.get()));
        return ref.get();
    }

    private boolean isKnown(Ref ref) {
        return switch (ref.kind()) {
            case RESOLUTION, DOCUMENT, EVENT -> true;
            default -> declared.containsKey(ref) || resolver.knows(ref);
        };
    }

    private String nearest(Ref ref) {
        Resolution guess = resolver.resolve(ref.key().replace('-', ' '), Set.of(ref.kind()), day);
        if (guess instanceof Resolution.Found found) return "did you mean " + found.ref() + "?";
        if (guess instanceof Resolution.Unknown unknown && !unknown.nearest().isEmpty())
            return "the nearest are " + candidates(unknown.nearest());
        return "add it to the registry, or declare it under entities";
    }

    /** What a name means on the day of the document; an unnamed voice becomes private to the document. */
    Ref named(String name, Optional<Kind> kind, Optional<Ref> of, String pointer) {
        if (kind.filter(k -> k == Kind.GROUP).isPresent() && of.isPresent()) return voice(name, of);
        Resolution resolution = resolver.resolve(name, kind.map(Set::of).orElse(Set.of()), day);
        if (resolution instanceof Resolution.Found found) return found.ref();
        if (resolution instanceof Resolution.Ambiguous ambiguous) return ambiguous(name, ambiguous, pointer);
        if (kind.filter(k -> k == Kind.GROUP).isPresent()) return voice(name, of);
        return unknown(name, kind, (Resolution.Unknown) resolution, pointer);
    }

    private Ref voice(String name, Optional<Ref> of) {
        Ref ref = new Ref(Kind.GROUP, documentId + "." + Keys.slug(name));
        Declared known = declared.get(ref);
        if (known == null || known.onBehalfOf().isEmpty())
            declare(new Declared(ref, name, List.of(), Optional.empty(), of));
        return ref;
    }

    private Ref ambiguous(String name, Resolution.Ambiguous resolution, String pointer) {
        refuse(
                "NAME-AMBIGUOUS",
                pointer,
                name,
                "a name that means one thing on " + day(),
                "write one of " + resolution.refs());
        return resolution.refs().get(0);
    }

    private Ref unknown(String name, Optional<Kind> kind, Resolution.Unknown resolution, String pointer) {
        String remedy = resolution.nearest().isEmpty()
                ? "add the name to the registry, or declare it under entities"
                : "the nearest are " + candidates(resolution.nearest())
                        + "; correct the name, add it to the registry, or declare it under entities";
        refuse("NAME-UNKNOWN", pointer, name, "a name the registry knows on " + day(), remedy);
        return new Ref(kind.orElse(Kind.GROUP), "unknown");
    }

    private String day() {
        return day.equals(LocalDate.MAX) ? "any day" : day.toString();
    }

    private static String candidates(List<Candidate> nearest) {
        return String.join(
                ", ", nearest.stream().map(c -> c.ref() + " (" + c.name() + ")").toList());
    }
}
