package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.open.OpenRelease;

class CacheTest {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f}";
    private static Running running;
    private static Path home;

    @BeforeAll
    static void start(@TempDir Path store) {
        home = store;
        running = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 1_000));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aClientThatHasTheAnswerGets304WithoutABody() {
        HttpResponse<String> first = running.query("SELECT ?s { ?s <number> 5 }");
        String tag = first.headers().firstValue("ETag").orElse("");
        assertTrue(tag.startsWith("\"0001-aaaaaaaaaaaa-"), tag);
        assertEquals(
                "public, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "0001-aaaaaaaaaaaa", first.headers().firstValue("X-Release").orElse(""));
        for (String sent : List.of(tag, "W/" + tag, "\"other\", " + tag, "*", tag.replace("\"", "") + "x, " + tag)) {
            HttpResponse<String> again = running.query("SELECT ?s { ?s <number> 5 }", "If-None-Match", sent);
            assertEquals(304, again.statusCode(), sent);
            assertEquals("", again.body());
            assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
        }
        assertEquals(
                200,
                running.query("SELECT ?s { ?s <number> 5 }", "If-None-Match", "\"other\"")
                        .statusCode());
    }

    @Test
    void theTagOfACompressedAnswerIsGoodForA304() {
        String query = "SELECT ?s { ?s <number> 5 } # compressed";
        String tag = running.query(query, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElse("");
        HttpResponse<String> again = running.query(query, "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertEquals(304, again.statusCode(), tag);
    }

    @Test
    void anotherFormatQueryOrGraphHasAnotherTag() {
        String select = "SELECT ?s { ?s <number> 6 }";
        String graph = "/sparql?default-graph-uri=" + Running.encoded(Samples.GRAPH.getURI()) + "&query=";
        Set<String> tags = List.of(
                        running.query(select),
                        running.query(select, "Accept", "text/csv"),
                        running.query(select, "Accept", "application/json"),
                        running.query(select + " "),
                        running.get(graph + Running.encoded(select)))
                .stream()
                .map(response -> response.headers().firstValue("ETag").orElse(""))
                .collect(Collectors.toSet());
        assertEquals(5, tags.size(), tags.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (RAND() AS ?x) {}",
                "SELECT (UUID() AS ?x) {}",
                "SELECT (STRUUID() AS ?x) {}",
                "SELECT (BNODE() AS ?x) {}",
                "SELECT (BNODE('a') AS ?x) {}",
                "SELECT (SUM(RAND()) AS ?x) { ?s <number> ?n }",
                "SELECT ?s { ?s <number> ?n } ORDER BY RAND()",
                "SELECT ?s { ?s <number> ?n FILTER EXISTS { ?s <number> ?m FILTER(RAND() < 2) } }",
                "SELECT ?x { { SELECT (RAND() AS ?x) {} } }"
            })
    void whatNeedNotBeTheSameTwiceIsNotKept(String query) {
        HttpResponse<String> response = running.query(query);
        assertEquals(200, response.statusCode());
        assertFalse(response.headers().firstValue("ETag").isPresent());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(200, running.query(query, "If-None-Match", "*").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " LIMIT 3"})
    void sortingByAnExpressionShowsNothingOfTheKey(String limit) {
        String sorted = running.query(
                        "SELECT DISTINCT * { ?s <number> ?n FILTER(?n < 3) } ORDER BY DESC(STRLEN(STR(?s)) + ?n)"
                                + limit,
                        "Accept",
                        "text/csv")
                .body();
        assertEquals(
                "s,n\r\n" + Samples.BASE + "id/state/m2,2\r\n" + Samples.BASE + "id/state/m1,1\r\n" + Samples.BASE
                        + "id/state/m0,0\r\n",
                sorted);
    }

    @Test
    void aConnectionServesTheNextRequestAfterALargeAnswer() {
        String large = "SELECT * { ?s ?p ?o } # large";
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = running.query(large);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().length() > 1 << 16, "a large answer");
        }
    }

    @Test
    void failuresAreNotKept() {
        String slow = "/sparql?query=" + Running.encoded(COUNT + " # slow");
        assertEquals(503, running.get(slow + "&timeout=1").statusCode());
        HttpResponse<String> whole = running.get(slow);
        assertEquals(200, whole.statusCode());
        assertTrue(whole.body().contains("4004001"), whole.body());
    }

    @Test
    void manyClientsWithOneQuestionCauseOneComputation() throws Exception {
        double before = computations();
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            List<Future<String>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> clients.submit(
                            () -> running.query(COUNT + " # many").body()))
                    .toList();
            for (Future<String> answer : answers) assertTrue(answer.get().contains("4004001"));
        } finally {
            clients.shutdown();
        }
        assertEquals(1, computations() - before);
    }

    @Test
    void aRepeatedQueryAnswersInUnderFiveMilliseconds() {
        String query = "SELECT ?s ?n { ?s <number> ?n } ORDER BY ?n LIMIT 200";
        List<Long> nanos = IntStream.range(0, 200)
                .mapToObj(i -> {
                    long began = System.nanoTime();
                    assertEquals(200, running.query(query).statusCode());
                    return System.nanoTime() - began;
                })
                .sorted()
                .toList();
        assertTrue(nanos.get(100) < Duration.ofMillis(5).toNanos(), nanos.get(100) + " ns");
    }

    @Test
    void aSwitchGivesTheAnswerOfTheNewRelease() {
        try (Running other = Running.serving(Running.SITE, Samples.members(home, "0002-bbbbbbbbbbbb", 2))) {
            String query = "SELECT ?v { ?s <version> ?v }";
            HttpResponse<String> old = other.query(query);
            other.current().switchTo(OpenRelease.open(Samples.members(home, "0003-cccccccccccc", 2)));
            String tag = old.headers().firstValue("ETag").orElse("");
            HttpResponse<String> next = other.query(query, "If-None-Match", tag);
            assertEquals(200, next.statusCode());
            assertTrue(old.body().contains("bbbbbbbbbbbb") && next.body().contains("cccccccccccc"));
            assertNotEquals(tag, next.headers().firstValue("ETag").orElse(""));
        }
    }

    /** How many queries were run, as the operator sees it. */
    private static double computations() {
        return running.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("rollcall_queries_computed_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
