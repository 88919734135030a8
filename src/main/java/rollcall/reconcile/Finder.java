package rollcall.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.search.Entry;
import rollcall.search.Named;
import rollcall.search.Symbol;
import rollcall.search.TextIndex;

/** Finds who could be meant, and how well the words say so. */
final class Finder {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final int ALIKE = 20;

    private final TextIndex index;
    private final Iris iris;
    private final Question question;
    private final Dates dates;
    private final Namesakes namesakes;
    private final Likeness likeness = new Likeness();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    Finder(TextIndex index, Graph graph, Iris iris, Question question) {
        this.index = index;
        this.iris = iris;
        this.question = question;
        namesakes = new Namesakes(index, graph, iris);
        dates = Dates.of(question.constraints());
    }

    /** The candidates' findings, by entry id. */
    Map<String, Finding> find() {
        String name = question.name().strip();
        if (!name.isEmpty()) byName(name);
        for (Constraint constraint : question.constraints()) byConstraint(constraint);
        return findings;
    }

    Entry entry(String id) {
        return entries.get(id);
    }

    private Set<Space> spaces() {
        Set<EntityType> bound = question.bound().isEmpty() ? Set.of(EntityType.values()) : question.bound();
        return bound.stream().map(EntityType::space).collect(Collectors.toSet());
    }

    private void byName(String name) {
        byIdentifier(name).forEach(entry -> found(entry, Finding.safe(Scores.SAME)));
        Set<Space> spaces = spaces();
        index.named(name, spaces).forEach(entry -> called(name, entry));
        index.withCode(name, spaces).forEach(entry -> found(entry, coded(entry)));
        List<Entry> symbols = index.withSymbol(name, spaces);
        symbols.forEach(entry -> found(entry, symbol(entry, name)));
        // A number one digit off is another resolution, and no misspelling; who is called so needs no likeness.
        // Nor does who is called so on another day.
        if (!symbols.isEmpty() || findings.values().stream().anyMatch(this::isSettled)) return;
        for (Entry entry : index.like(name, spaces, ALIKE)) {
            double alike = likeness.of(name, entry);
            if (alike >= Scores.FAINT) found(entry, Finding.alike(alike));
        }
        if (spaces.contains(Space.PERSON))
            namesakes.bySurname(name).forEach(entry -> found(entry, Finding.unsafe(Scores.SURNAME)));
    }

    private boolean isSettled(Finding finding) {
        return finding.safe() || finding.exact() && !dates.isEmpty();
    }

    private List<Entry> byIdentifier(String name) {
        if (ITEM.matcher(name).matches()) return index.linkedTo(WIKIDATA + name);
        if (name.contains("://")) {
            Optional<Entry> ours =
                    iris.local(name).flatMap(l -> index.entry(l.space().segment() + "/" + l.key()));
            return ours.map(List::of).orElseGet(() -> index.linkedTo(name));
        }
        return index.entry(name).stream().toList();
    }

    /** What a value of a constraint identifies is a candidate even if its name is written beyond recognition. */
    private void byConstraint(Constraint constraint) {
        boolean identifies = Set.of(Property.WIKIDATA, Property.ISO3, Property.ISO2, Property.M49).stream()
                .anyMatch(property -> property.id().equals(constraint.property()));
        if (!identifies) return;
        for (String value : constraint.values()) {
            List<Entry> known = constraint.property().equals(Property.WIKIDATA.id())
                    ? byIdentifier(value.substring(value.lastIndexOf('/') + 1))
                    : index.withCode(value, spaces());
            boolean alone = question.name().isBlank();
            known.forEach(entry -> found(
                    entry, alone ? Finding.safe(Scores.CODE) : Finding.alike(likeness.of(question.name(), entry))));
        }
    }

    private void found(Entry entry, Finding finding) {
        if (!spaces().contains(entry.kind())) return;
        entries.put(entry.id(), entry);
        findings.merge(entry.id(), finding, Finding::or);
    }

    private void called(String name, Entry entry) {
        Finding finding = called(entry, name);
        found(entry, finding);
        if (entry.kind() == Space.STATE && finding.safe())
            namesakes.of(name, entry).forEach(other -> found(other, Finding.unsafe(Scores.SURNAME)));
    }

    private Finding called(Entry entry, String name) {
        return entry.called(name).stream()
                .map(known -> called(entry, known))
                .reduce(Finding::or)
                .orElseThrow();
    }

    private Finding called(Entry entry, Named name) {
        if (name.role() == Named.Role.TITLE) return Finding.unsafe(Scores.TITLE);
        if (name.role() == Named.Role.DEMONYM) return Finding.unsafe(Scores.DEMONYM);
        if (name.role() == Named.Role.CODE) return Finding.unsafe(Scores.DEMONYM);
        if (!dates.touch(name)) return Finding.unsafe(dates.days().isEmpty() ? Scores.OTHER_TIME : Scores.OTHER_DATE);
        boolean abbreviated = name.role() == Named.Role.SHORT && entry.kind() != Space.STATE;
        if (abbreviated) return Finding.unsafe(Scores.SURNAME);
        return new Finding(worth(name.role()), true, dates.isEmpty() || isKnownToHold(name));
    }

    /** Nobody says when a former name, or a vote table's, without days was in use. */
    private boolean isKnownToHold(Named name) {
        boolean past = name.role() == Named.Role.FORMER || name.role() == Named.Role.RECORD;
        boolean undated = name.from().isEmpty() && name.until().isEmpty();
        return !(past && undated) && dates.within(name);
    }

    private static double worth(Named.Role role) {
        return switch (role) {
            case LABEL, OFFICIAL, SHORT -> Scores.SAME;
            case TRANSLATION -> Scores.TRANSLATION;
            default -> Scores.OTHER_NAME;
        };
    }

    /** A code says who is meant only where such things were asked for: AND and ARE are words as well. */
    private Finding coded(Entry entry) {
        boolean vote = entry.kind() == Space.VOTE_EVENT;
        EntityType type = vote ? EntityType.VOTE_EVENT : EntityType.STATE;
        return new Finding(vote ? Scores.SAME : Scores.CODE, true, question.asksFor(type));
    }

    private Finding symbol(Entry entry, String name) {
        boolean organ = Symbol.of(name).flatMap(Symbol::organ).isPresent()
                || question.constraints().stream().anyMatch(c -> c.property().equals(Property.ORGAN.id()));
        double worth = organ ? Scores.SAME : Scores.NUMBER;
        if (entry.kind() == Space.RESOLUTION) return new Finding(worth, true, organ);
        boolean asked = question.asksFor(EntityType.VOTE_EVENT);
        return asked ? new Finding(worth, true, organ) : Finding.unsafe(Scores.VOTE_BY_SYMBOL);
    }
}
