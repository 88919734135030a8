package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Site;

/** Every limit ends a query honestly: with an error status, or with a transfer that breaks. */
@Timeout(60)
class BoundsTest {
    private static final int MEMBERS = 2_000;
    private static final String THREEFOLD = "{?a ?b ?c . ?d ?e ?f . ?g ?h ?i}";
    private static final String TWOFOLD = "{?a ?b ?c . ?d ?e ?f}";
    private static Running running;

    @BeforeAll
    static void start(@TempDir Path store) {
        Limits limits = Limits.DEFAULT
                .withQueryTimeout(Duration.ofSeconds(10))
                .withBufferBytes(1 << 16)
                .withQueryBytes(4 << 20);
        running =
                Running.serving(Running.SITE.withLimits(limits), Samples.members(store, "0001-aaaaaaaaaaaa", MEMBERS));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @AfterEach
    void aLightQueryStillAnswers() {
        assertEquals(200, running.query("ASK { <id/state/m7> <number> 7 }").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) " + THREEFOLD,
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?d = ?i || ?a = ?i) } }",
                "SELECT * { ?a (!<x>|^!<x>)* ?b . ?c (!<x>|^!<x>)* ?d . ?e (!<x>|^!<x>)* ?f FILTER(?a = 1 && ?d = 2 && ?f = 3) }",
                "SELECT * { ?a (<x>|!<x>)+ ?b . ?c (^<y>|^!<y>)+ ?d . ?e (<x>|!<x>)+ ?f FILTER(CONCAT(STR(?a), STR(?f), STR(?i)) = 'x') }",
                "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){20}c') }",
                "ASK { ?a ?b ?c FILTER REGEX(CONCAT(STR(?c), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'), '(.*a){20}c') }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){20}c', 'x') AS ?x) {}",
                "SELECT (SUM(STRLEN(REPLACE(CONCAT(STR(?c), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'), '(.*a){20}c', 'x'))) AS ?x)"
                        + " { ?a ?b ?c }",
                "SELECT ?a { ?a ?b ?c } ORDER BY REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', CONCAT('(.*a){20}', 'c'))"
            })
    void aQueryThatTakesTooLongIsAProblemDocument(String query) {
        long began = System.nanoTime();
        HttpResponse<String> response = limited(query, 400, "json");
        assertProblem(response, 503, "query-time");
        assertTrue(response.body().contains("\"limit\" : 400"), response.body());
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toMillis() < 5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * " + TWOFOLD + " ORDER BY ?c ?f",
                "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT * " + TWOFOLD + " } }",
                "SELECT ?a ?d (COUNT(*) AS ?n) " + TWOFOLD + " GROUP BY ?a ?d",
                "SELECT ?a ?d " + TWOFOLD + " GROUP BY ?a ?d",
                "SELECT (COUNT(DISTINCT *) AS ?n) " + TWOFOLD,
                "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) " + TWOFOLD,
                "SELECT (SUM(DISTINCT ?c * 10000 + ?f) AS ?n) { ?a <number> ?c . ?d <number> ?f }",
                "SELECT (GROUP_CONCAT(?c) AS ?n) " + TWOFOLD,
                "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n) " + TWOFOLD,
                "SELECT * { { SELECT ?a ?d " + TWOFOLD + " LIMIT 900000 } { SELECT ?a ?d " + TWOFOLD
                        + " LIMIT 900000 } }",
                "SELECT * { ?a ?b ?c MINUS { SELECT (?c AS ?x) ?a " + TWOFOLD + " } }",
                "SELECT * { ?a ?b ?c OPTIONAL { { SELECT * " + TWOFOLD + " LIMIT 900000 } } FILTER(!BOUND(?f)) }",
                "SELECT (STRLEN(?x5) AS ?n) { BIND('0123456789012345678901234567890123456789' AS ?x)"
                        + " BIND(CONCAT(?x,?x,?x,?x,?x,?x,?x,?x,?x,?x) AS ?x1)"
                        + " BIND(CONCAT(?x1,?x1,?x1,?x1,?x1,?x1,?x1,?x1,?x1,?x1) AS ?x2)"
                        + " BIND(CONCAT(?x2,?x2,?x2,?x2,?x2,?x2,?x2,?x2,?x2,?x2) AS ?x3)"
                        + " BIND(CONCAT(?x3,?x3,?x3,?x3,?x3,?x3,?x3,?x3,?x3,?x3) AS ?x4)"
                        + " BIND(CONCAT(?x4,?x4,?x4,?x4,?x4,?x4,?x4,?x4,?x4,?x4,?x4,?x4) AS ?x5) }"
            })
    void aQueryThatKeepsTooMuchIsAProblemDocument(String query) {
        assertProblem(limited(query, 9_000, "json"), 422, "query-memory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "rdfxml"})
    void graphsThatCannotBeStreamedAreRefusedWhereTheyAreTooLarge(String format) {
        String construct = "CONSTRUCT { ?a <to> ?d } WHERE " + TWOFOLD;
        assertProblem(limited(construct, 9_000, format), 422, "query-memory");
    }

    @Test
    void aDescriptionOfEverythingIsRefusedWhereItIsTooLarge(@TempDir Path store) {
        Site site = Running.SITE.withLimits(Limits.DEFAULT.withQueryBytes(1 << 20));
        try (Running small = Running.serving(site, Samples.members(store, "0001-aaaaaaaaaaaa", MEMBERS))) {
            assertProblem(small.query("DESCRIBE ?a { ?a ?b ?c }"), 422, "query-memory");
            assertEquals(200, small.query("DESCRIBE ?a { ?a <number> 7 }").statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json, identity",
        "xml, identity",
        "csv, identity",
        "tsv, identity",
        "json, gzip",
        "xml, gzip",
        "csv, gzip",
    })
    void rowsThatHaveBegunToFlowBreakOff(String format, String encoding) {
        assertThrows(
                UncheckedIOException.class,
                () -> running.get(path("SELECT * " + THREEFOLD, 700, format), "Accept-Encoding", encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "trig", "nquads"})
    void graphsThatHaveBegunToFlowBreakOff(String format) {
        // The graph is kept tidy in memory first, which here is refused before anything flows.
        String construct = "CONSTRUCT { ?a ?e ?i } WHERE " + THREEFOLD;
        HttpResponse<String> response = running.get(path(construct, 700, format));
        assertTrue(response.statusCode() >= 400, response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
    void evenAClientThatReadsToTheEndOfTheConnectionSeesTheBreak(String version) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.server().port())) {
            socket.setSoTimeout(20_000);
            String request = "GET " + path("SELECT * " + THREEFOLD, 700, "csv") + " " + version
                    + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            assertThrows(IOException.class, () -> in.transferTo(got));
            String text = got.toString(StandardCharsets.UTF_8);
            assertTrue(text.startsWith("HTTP/1.1 200"), text.substring(0, Math.min(200, text.length())));
            assertFalse(text.contains("cancel"), "prose in the body");
            assertFalse(text.endsWith("\r\n0\r\n\r\n"), "the end of the chunks");
        }
    }

    @Test
    void anAnswerOfExactlyTheRowLimitIsWhole(@TempDir Path store) {
        Limits limits = Limits.DEFAULT.withMaxRows(10);
        Site site = Running.SITE.withLimits(limits);
        try (Running small = Running.serving(site, Samples.members(store, "0001-aaaaaaaaaaaa", 30))) {
            String rows = "SELECT * { ?s <number> ?n } LIMIT ";
            assertEquals(200, small.query(rows + 10).statusCode());
            assertProblem(small.query(rows + 11), 422, "query-rows");
            String construct = "CONSTRUCT { ?s <n> ?n } WHERE { ?s <number> ?n FILTER(?n < ";
            assertEquals(200, small.query(construct + "10) }").statusCode());
            assertProblem(small.query(construct + "11) }"), 422, "query-rows");
            String same = "CONSTRUCT { <a> <b> <c> } WHERE { ?s <number> ?n }";
            assertEquals(200, small.query(same).statusCode());
        }
    }

    @Test
    void manyRowsOfFewThingsNeedLittleMemory() {
        assertEquals(
                200,
                limited("SELECT DISTINCT ?b ?e { ?a ?b ?c . ?a ?e ?f }", 9_000, "json")
                        .statusCode());
        assertEquals(
                200,
                limited("SELECT ?b (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY ?b", 9_000, "json")
                        .statusCode());
        assertEquals(
                200,
                limited("SELECT (COUNT(DISTINCT ?b) AS ?n) { ?a ?b ?c . ?a ?e ?f }", 9_000, "json")
                        .statusCode());
        assertEquals(
                200,
                limited("SELECT ?a { ?a ?b ?c FILTER EXISTS { SELECT DISTINCT ?a ?e { ?a ?e ?f } } }", 9_000, "json")
                        .statusCode());
    }

    @Test
    void aLargeAnswerThatEndsInTimeIsWhole() {
        HttpResponse<String> response =
                limited("SELECT ?a ?e { ?a <number> ?c . ?e <number> ?f FILTER(?f < 20) }", 9_000, "csv");
        assertEquals(200, response.statusCode());
        assertEquals(1 + 20 * MEMBERS, response.body().lines().count());
    }

    private static HttpResponse<String> limited(String query, long millis, String format) {
        return running.get(path(query, millis, format));
    }

    private static String path(String query, long millis, String format) {
        return "/sparql?timeout=" + millis + "&format=" + format + "&query=" + Running.encoded(query);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String rule) {
        String start =
                response.body().substring(0, Math.min(600, response.body().length()));
        assertEquals(status, response.statusCode(), start);
        assertTrue(response.body().contains("/problem/" + rule), start);
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }
}
