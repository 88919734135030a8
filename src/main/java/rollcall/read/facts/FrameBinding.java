package rollcall.read.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import rollcall.fact.Declared;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolver;
import rollcall.fact.SourceDocument;

/** The frame of a facts file: its document and what it declares. What is wrong here refuses the file. */
final class FrameBinding {
    /** What a facts file may declare: the registry alone says what is a state, and series come from there too. */
    private static final Set<Kind> DECLARABLE = Set.of(Kind.PERSON, Kind.ORG, Kind.GROUP, Kind.PLACE);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

    private FrameBinding() {}

    static Optional<SourceDocument.Dated> date(JsonNode document, Report report) {
        JsonNode date = document.path("date");
        if (!date.isObject()) return Optional.empty();
        try {
            return Optional.of(new SourceDocument.Dated(
                    LocalDate.parse(date.path("value").asText()),
                    SourceDocument.Basis.valueOf(date.path("basis").asText().toUpperCase(Locale.ROOT))));
        } catch (DateTimeException e) {
            report.refuseFile(
                    "DATE-FORM",
                    "/document/date/value",
                    "value",
                    date.path("value").asText(),
                    "a day that exists, as YYYY-MM-DD",
                    "correct the date");
            return Optional.empty();
        }
    }

    static Optional<SourceDocument> document(JsonNode document, Scope scope, Report report) {
        if (report.isFileRefused()) return Optional.empty();
        List<Rejected> rejected = new ArrayList<>();
        Optional<SourceDocument> bound = FactBinding.bind(document, SourceDocument.class, scope, rejected::add);
        for (Rejected r : rejected)
            report.refuseFile(r.code(), "/document" + r.pointer(), r.field(), r.found(), r.expected(), r.remedy());
        return rejected.isEmpty() ? bound : Optional.empty();
    }

    static List<Declared> entities(JsonNode entities, Resolver resolver, Report report) {
        List<Declared> declared = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++)
            entity(entities.get(i), "/entities/" + i, resolver, report).ifPresent(declared::add);
        return declared;
    }

    private static Optional<Declared> entity(JsonNode entity, String pointer, Resolver resolver, Report report) {
        String text = entity.path("ref").asText();
        Optional<Ref> ref = Ref.parse(text)
                .filter(r ->
                        DECLARABLE.contains(r.kind()) && KEY.matcher(r.key()).matches());
        Optional<String> item = Optional.ofNullable(entity.path("wikidata").textValue());
        if (ref.isEmpty()) {
            report.refuseFile(
                    "REF-FORM",
                    pointer + "/ref",
                    "ref",
                    text,
                    "person:, org:, group: or place: and a key of letters, digits, '-' and '_'",
                    "states and series come from the registry only");
            return Optional.empty();
        }
        if (resolver.knows(ref.get())) {
            report.refuseFile(
                    "REF-KNOWN",
                    pointer + "/ref",
                    "ref",
                    text,
                    "something the registry lacks",
                    "remove this entity: the registry has it");
            return Optional.empty();
        }
        if (item.filter(q -> !ITEM.matcher(q).matches()).isPresent()) {
            report.refuseFile(
                    "ITEM-FORM",
                    pointer + "/wikidata",
                    "wikidata",
                    item.get(),
                    "a Wikidata item such as Q241",
                    "give the item's id, or null");
            return Optional.empty();
        }
        return Optional.of(
                new Declared(ref.get(), entity.path("label").asText(), aliases(entity), item, Optional.empty()));
    }

    private static List<String> aliases(JsonNode entity) {
        return StreamSupport.stream(entity.path("aliases").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
