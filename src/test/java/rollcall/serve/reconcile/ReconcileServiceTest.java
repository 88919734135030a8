package rollcall.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcileServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    static Path store;

    private static ReconcileSite site;

    @BeforeAll
    static void start() throws IOException {
        site = ReconcileSite.start(store);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** The answer, if it is 200, JSON, open to all origins, and what the API says it has to be. */
    private static JsonNode valid(String definition, HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals(List.of(), List.copyOf(schema(definition).validate(answer.body(), InputFormat.JSON)));
        assertEquals(List.of(), PublishedSchemas.complaints(definition, answer.body()));
        return JSON.readTree(answer.body());
    }

    private static Schema schema(String definition) throws IOException {
        try (InputStream in = ReconcileServiceTest.class.getResourceAsStream("/reconcile/api.schema.json")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var root = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(all);
            root.put("$ref", "#/$defs/" + definition);
            return SCHEMAS.getSchema(root.toString());
        }
    }

    @Test
    void theManifestLeadsToServicesThatAnswer() throws Exception {
        JsonNode manifest = valid("manifest", site.get("/reconcile"));
        assertEquals(
                "http://localhost:3030/id/", manifest.path("identifierSpace").asText());
        for (String template : List.of(
                manifest.at("/view/url").asText(), manifest.at("/preview/url").asText())) {
            String path = template.replace("{{id}}", "state%2FCUB").replaceFirst("^https?://[^/]+", "");
            assertTrue(List.of(200, 303).contains(site.get(path).statusCode()), path);
        }
    }

    @ParameterizedTest(name = "{0} with Accept {1}")
    @CsvSource({
        "/reconcile?version=1.0-draft, application/json",
        "/reconcile, application/json;version=1.0-draft",
        "/reconcile, application/json; version=\"1.0-draft\""
    })
    void theDraftsManifestIsThereWhereAsked(String path, String accept) throws Exception {
        valid("draftManifest", site.get(path, "Accept", accept));
    }

    @Test
    void aBatchIsAnsweredByGetAndPostAlike() throws Exception {
        String batch =
                """
                {"q0": {"query": "Cuba", "type": "state", "limit": 3},
                 "q1": {"query": "Vladimir Putin", "type": {"id": "person"}, "type_strict": "any"},
                 "q2": {"query": "A/RES/ES-11/1", "properties": [{"pid": "organ", "v": {"id": "org/un-general-assembly"}}]},
                 "q3": {"properties": [{"pid": "iso3", "v": ["CUB", "VEN"]}], "type": ["state"]},
                 "q4": {"query": "nobody at all", "type": []}}
                """;
        JsonNode posted = valid("batch", site.form("queries", batch));
        JsonNode got = valid("batch", site.get("/reconcile?queries=" + ReconcileSite.encoded(batch)));
        assertEquals(posted, got);
        assertEquals("state/CUB", posted.at("/q0/result/0/id").asText());
        assertTrue(posted.at("/q0/result/0/match").asBoolean());
        assertEquals("person/vladimir-putin", posted.at("/q1/result/0/id").asText());
        assertEquals("resolution/A_RES_ES-11_1", posted.at("/q2/result/0/id").asText());
        assertEquals(2, posted.at("/q3/result").size());
        assertEquals(List.of("q0", "q1", "q2", "q3", "q4"), names(posted));
    }

    @Test
    void anEmptyQuestionHasNoAnswerAndSpoilsNoOther() throws Exception {
        JsonNode answer = valid(
                "batch",
                site.form(
                        "queries", "{\"q0\": {\"query\": \"\", \"type\": \"state\"}, \"q1\": {\"query\": \"Cuba\"}}"));
        assertEquals("[]", answer.at("/q0/result").toString());
        assertEquals("state/CUB", answer.at("/q1/result/0/id").asText());
        String draft =
                """
                {"queries": [{"conditions": [{"matchType": "name", "v": " "}]},
                             {"conditions": [{"matchType": "name", "v": "Cuba"}]}]}
                """;
        JsonNode drafted = valid("draftBatch", site.post("/reconcile/match", "application/json", draft));
        assertEquals("[]", drafted.at("/results/0/candidates").toString());
        assertEquals("state/CUB", drafted.at("/results/1/candidates/0/id").asText());
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void theDraftsMatchServiceAnswersInOrder() throws Exception {
        String batch =
                """
                {"queries": [
                  {"type": "state", "conditions": [{"matchType": "name", "v": "Cuba"}]},
                  {"conditions": [{"matchType": "name", "v": "ES-11/1"}, {"matchType": "property", "pid": "date", "v": "2022-03-02"}]}]}
                """;
        JsonNode answer = valid("draftBatch", site.post("/reconcile/match", "application/json", batch));
        assertEquals("state/CUB", answer.at("/results/0/candidates/0/id").asText());
        assertEquals(
                "resolution/A_RES_ES-11_1",
                answer.at("/results/1/candidates/0/id").asText());
    }

    @ParameterizedTest(name = "{1} suggests {2}")
    @CsvSource({
        "entities, /reconcile/suggest/entity?prefix=cub, state/CUB",
        "entities, /reconcile/suggest/entity?prefix=vlad&type=person, person/vladimir-putin",
        "types, /reconcile/suggest/type?prefix=sta, state",
        "properties, /reconcile/suggest/property?prefix=wiki, wikidata",
    })
    void suggestsWhatIsMeant(String what, String path, String id) throws Exception {
        JsonNode answer = valid(what, site.get(path));
        assertTrue(answer.path("result").findValuesAsText("id").contains(id), answer::toString);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/reconcile/flyout/entity?id=state/CUB",
        "/reconcile/flyout/type?id=state",
        "/reconcile/flyout/property?id=wikidata"
    })
    void fliesOut(String path) throws Exception {
        valid("flyout", site.get(path));
    }

    @Test
    void previewsMayBeFramedAndLoadNothing() throws Exception {
        HttpResponse<String> preview = site.get("/reconcile/preview?id=state%2FCUB");
        assertTrue(preview.body().contains("Republic of Cuba"));
        assertEquals(
                List.of("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"),
                preview.headers().allValues("Content-Security-Policy"));
        assertEquals(404, site.get("/reconcile/preview?id=state%2FXXX").statusCode());
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "/reconcile/preview?id=state/CUB; 'fr, en;q=0.5'; fr; État",
                "/reconcile/preview?id=state/CUB&lang=ru; fr; ru; Куба",
                "/reconcile/preview?id=state/CUB; ar; ar; كوبا",
                "/reconcile/preview?id=state/CUB&lang=ru; fr; ru; /id/state/CUB?lang=ru",
                "/reconcile/flyout/entity?id=state/CUB; zh; zh; 古巴",
                "/reconcile/preview?id=state/CUB; xx; en; Also called",
            })
    void previewsSpeakTheReadersLanguage(String path, String languages, String language, String words)
            throws Exception {
        HttpResponse<String> answer = site.get(path, "Accept-Language", languages);
        assertEquals(language, answer.headers().firstValue("Content-Language").orElse(""));
        assertTrue(answer.headers().allValues("Vary").toString().contains("Accept-Language"));
        assertTrue(answer.body().contains(words), answer.body());
    }

    @Test
    void proposesPropertiesOfAType() throws Exception {
        JsonNode answer = valid("proposals", site.get("/reconcile/properties?type=state&limit=4"));
        assertEquals(4, answer.path("properties").size());
        assertEquals(answer, valid("proposals", site.get("/reconcile/extend/propose?type=state&limit=4")));
    }

    @Test
    void extendsTablesWithWhatTheDataSays() throws Exception {
        String query =
                """
                {"ids": ["state/CUB", "state/RUS", "vote-event/A_RES_ES-11_1", "state/NOBODY"],
                 "properties": [{"id": "wikidata"}, {"id": "member-from"}, {"id": "continues"}, {"id": "organ"}, {"id": "date"}]}
                """;
        JsonNode answer = valid("extension", site.form("extend", query));
        assertEquals(
                "[{\"str\":\"Q241\"}]", answer.at("/rows/state~1CUB/wikidata").toString());
        assertEquals(
                "[{\"date\":\"1945-10-24T00:00:00Z\"}]",
                answer.at("/rows/state~1CUB/member-from").toString());
        assertEquals("state/SUN", answer.at("/rows/state~1RUS/continues/0/id").asText());
        assertEquals(
                "org/un-general-assembly",
                answer.at("/rows/vote-event~1A_RES_ES-11_1/organ/0/id").asText());
        assertEquals("[]", answer.at("/rows/state~1NOBODY/wikidata").toString());
        assertEquals(answer, valid("extension", site.post("/reconcile/extend", "application/json", query)));
    }

    @Test
    void aCallbackMakesNoScript() throws Exception {
        HttpResponse<String> answer = site.get("/reconcile?callback=alert");
        valid("manifest", answer);
        assertFalse(answer.body().contains("alert"));
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "queries=[]; found no JSON object",
                "queries={; not JSON, line 1",
                "queries={\"q\":{}}; needs a 'query' or 'properties'",
                "queries={\"q\":{\"query\":\"x\",\"type\":\"planet\"}}; type 'planet': there is none",
                "queries={\"q\":{\"query\":\"x\",\"type_strict\":\"perhaps\"}}; expected any, all or should",
                "queries={\"q\":{\"query\":5}}; queries.q.query: found 5, expected a string",
                "queries={\"a\":{\"query\":\"x\"},\"b\":{\"query\":[\"x\"]}}; queries.b.query: found array, expected a string",
                "queries={\"q\":{\"query\":\"x\",\"limit\":\"3\"}}; queries.q.limit: found \"3\", expected a whole number",
                "queries={\"q\":{\"query\":\"x\",\"limit\":-1}}; queries.q.limit: found -1, expected a whole number, not negative",
                "queries={\"q\":{\"query\":\"x\",\"limit\":2.5}}; queries.q.limit: found 2.5",
                "queries={\"q\":{\"query\":\"x\",\"type\":7}}; queries.q.type: found 7, expected the id of a type",
                "queries={\"q\":{\"query\":\"x\",\"type_strict\":1}}; queries.q.type_strict: found 1, expected a string",
                "queries={\"q\":{\"query\":\"x\",\"properties\":{}}}; queries.q.properties: found object, expected an array",
                "queries={\"q\":{\"query\":\"x\",\"properties\":[{\"v\":1}]}}; queries.q.properties: needs a 'pid'",
                "queries={\"q\":{\"query\":\"x\",\"properties\":[{\"pid\":\"mood\",\"v\":1}]}}; queries.q.properties: property 'mood': there is none",
                "extend={\"ids\":[],\"properties\":[{\"id\":\"mood\"}]}; property 'mood': there is none",
                "extend={\"ids\":\"x\",\"properties\":[]}; extend.ids: found \"x\", expected an array",
                "extend={\"properties\":[]}; extend.ids: found nothing, expected an array",
                "extend={\"ids\":[5],\"properties\":[]}; extend.ids: found 5, expected a string",
                "extend={\"ids\":[\"state/CUB\"],\"properties\":\"iso3\"}; extend.properties: found \"iso3\", expected an array",
                "extend={\"ids\":[],\"properties\":[{\"id\":3}]}; extend.properties: found 3, expected a string",
                "extend={}; extend.properties: found nothing, expected an array",
                "version=7; this service speaks 0.2 and 1.0-draft",
            })
    void anIllFormedQuestionIsToldWhatIsWrong(String parameter, String words) throws Exception {
        int equals = parameter.indexOf('=');
        String path = "/reconcile?" + parameter.substring(0, equals + 1)
                + ReconcileSite.encoded(parameter.substring(equals + 1));
        HttpResponse<String> answer = site.get(path);
        assertEquals(400, answer.statusCode());
        assertTrue(JSON.readTree(answer.body()).path("detail").asText().contains(words), answer.body());
    }

    @Test
    void aFieldThatIsNullIsNotThere() throws Exception {
        JsonNode answer = valid(
                "batch",
                site.form(
                        "queries",
                        "{\"q\": {\"query\": \"Cuba\", \"limit\": null, \"type\": null, \"properties\": null}}"));
        assertEquals("state/CUB", answer.at("/q/result/0/id").asText());
    }
}
