package rollcall.read.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fact.Fact;

class FactsSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FactsSchema SCHEMA = new FactsSchema();
    private static final Path EXAMPLES = Path.of("src/test/resources/facts-examples");

    static Stream<Path> examples() throws IOException {
        return jsonFiles(EXAMPLES);
    }

    static Stream<Path> shipped() throws IOException {
        return jsonFiles(Path.of("data/facts"));
    }

    private static Stream<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsTheExampleOfEveryKind(Path example) throws IOException {
        assertEquals(List.of(), SCHEMA.check(around(JSON.readTree(example.toFile()))));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsTheShippedFacts(Path file) throws IOException {
        assertEquals(List.of(), SCHEMA.check(JSON.readTree(file.toFile())));
    }

    /** In each example every object gets a field nobody knows, one at a time: the format is closed everywhere. */
    @ParameterizedTest
    @MethodSource("examples")
    void isClosedEverywhere(Path example) throws IOException {
        ObjectNode record = (ObjectNode) JSON.readTree(example.toFile());
        for (ObjectNode object : objects(record)) {
            object.put("unheard-of", 1);
            assertTrue(!SCHEMA.check(around(record)).isEmpty(), "accepted: " + object);
            object.remove("unheard-of");
        }
        assertEquals(List.of(), SCHEMA.check(around(record)));
    }

    /** Every field an example has is needed or may be left out; what the ontology calls required is refused when missing. */
    @Test
    void everyKindNeedsItsEvidence() throws IOException {
        for (Path example : examples().toList()) {
            ObjectNode record = (ObjectNode) JSON.readTree(example.toFile());
            record.set("evidence", JSON.createArrayNode());
            assertTrue(!SCHEMA.check(around(record)).isEmpty(), example + " without a passage");
            record.remove("evidence");
            assertTrue(!SCHEMA.check(around(record)).isEmpty(), example + " without evidence");
        }
    }

    @Test
    void knowsTheKindsThatHaveARecord() throws IOException {
        JsonNode schema = JSON.readTree(Path.of("ontology/facts.schema.json").toFile());
        Set<String> kinds = new TreeSet<>();
        schema.at("/$defs/record/properties/kind/enum").forEach(kind -> kinds.add(kind.asText()));
        Set<String> records = Stream.of(Fact.class.getPermittedSubclasses())
                .map(type -> Fact.kind(type.asSubclass(Fact.class)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(records, kinds);
        for (String kind : records) {
            assertTrue(schema.at("/$defs").has(kind), kind + " has a definition");
            assertTrue(Files.exists(EXAMPLES.resolve(kind + ".json")), kind + " has an example");
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) found.add(object);
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static ObjectNode around(JsonNode record) {
        ObjectNode file = JSON.createObjectNode().put("format", FactsReader.FORMAT);
        ObjectNode document = file.putObject("document");
        document.put("id", "ad456dce9a519686")
                .put("sha256", "0".repeat(64))
                .put("length", 4000)
                .put("language", "en")
                .put("type", "news-article")
                .putNull("date");
        ArrayNode records = file.putArray("records");
        records.add(record);
        return file;
    }
}
