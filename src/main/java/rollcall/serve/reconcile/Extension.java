package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import rollcall.iri.Iris;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Property;
import rollcall.reconcile.Reconciler;
import rollcall.search.Entry;
import rollcall.serve.search.Json;

/** Data extension: values of properties for columns of a table. */
record Extension(Reconciler reconciler) {
    private static final String AT = "extend";

    /** Most rows times columns of an answer. */
    private static final int MOST = 20_000;

    /** @param query with {@code ids} and {@code properties} */
    ObjectNode answer(JsonNode query) {
        List<Property> properties = properties(query);
        Set<String> ids = ids(query);
        if ((long) ids.size() * properties.size() > MOST)
            throw Questions.bad("extend: " + ids.size() + " ids by " + properties.size()
                    + " properties; ask for at most " + MOST + " values at once.");
        ObjectNode json = Json.object();
        ArrayNode meta = json.putArray("meta");
        properties.forEach(property -> meta.add(meta(property)));
        ObjectNode rows = json.putObject("rows");
        ids.forEach(id -> row(rows.putObject(id), id, properties));
        return json;
    }

    /** Each by its name, alone or in an object with settings. */
    private static List<Property> properties(JsonNode query) {
        List<Property> properties = new ArrayList<>();
        for (JsonNode property : Field.given(query, AT, "properties"))
            properties.add(Questions.property(
                    Field.element(property.isObject() ? property.path("id") : property, AT, "properties")));
        return properties;
    }

    private static Set<String> ids(JsonNode query) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode id : Field.given(query, AT, "ids")) ids.add(Field.element(id, AT, "ids"));
        return ids;
    }

    private static ObjectNode meta(Property property) {
        ObjectNode json = Answers.property(property);
        type(property).ifPresent(type -> json.set("type", Answers.type(type)));
        return json;
    }

    /** The type of the things a property leads to. */
    private static Optional<EntityType> type(Property property) {
        return switch (property) {
            case CONTINUES, SIGNATORY, FOR -> Optional.of(EntityType.STATE);
            case ORGAN, PART_OF -> Optional.of(EntityType.ORG);
            case SERIES -> Optional.of(EntityType.SERIES);
            case VOTES -> Optional.of(EntityType.VOTE_EVENT);
            case MOTION -> Optional.of(EntityType.RESOLUTION);
            default -> Optional.empty();
        };
    }

    private void row(ObjectNode row, String id, List<Property> properties) {
        Optional<Entry> entry = reconciler.index().entry(id);
        for (Property property : properties) {
            ArrayNode cell = row.putArray(property.id());
            entry.stream().flatMap(e -> values(e, property)).forEach(node -> cell.add(value(node)));
        }
    }

    private Stream<Node> values(Entry entry, Property property) {
        return property.values(reconciler.graph(), reconciler.iris().node(entry.kind(), entry.key())).stream();
    }

    private ObjectNode value(Node node) {
        if (node.isURI()) return thing(node);
        String text = node.getLiteralLexicalForm();
        if (XSDDatatype.XSDinteger.equals(node.getLiteralDatatype()))
            return Json.object().put("int", Long.parseLong(text));
        if (XSDDatatype.XSDdate.equals(node.getLiteralDatatype()))
            return Json.object().put("date", text + "T00:00:00Z");
        return Json.object().put("str", text);
    }

    /** One of ours with its name; of others' their local name, or the address where that is no name. */
    private ObjectNode thing(Node node) {
        Optional<Iris.Local> local = reconciler.iris().local(node);
        if (local.isEmpty()) return Json.object().put("str", foreign(node.getURI()));
        String id = local.get().space().segment() + "/" + local.get().key();
        String name = reconciler
                .index()
                .entry(id)
                .map(Entry::label)
                .orElse(local.get().key());
        return Json.object().put("id", id).put("name", name);
    }

    private static String foreign(String iri) {
        String item = "http://www.wikidata.org/entity/";
        return iri.startsWith(item) ? iri.substring(item.length()) : iri;
    }
}
