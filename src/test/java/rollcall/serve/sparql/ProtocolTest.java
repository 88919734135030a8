package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Web;

/** The query operation of the SPARQL 1.1 Protocol, by tables of requests and what they must give. */
class ProtocolTest {
    private static final String ASK = "ASK {}";
    private static Running running;

    @BeforeAll
    static void start(@TempDir Path store) {
        running = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 3));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest(name = "{0} with Accept {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        SELECT * {} | -                                        | 200 | application/sparql-results+json
        SELECT * {} | */*                                      | 200 | application/sparql-results+json
        SELECT * {} | application/sparql-results+xml           | 200 | application/sparql-results+xml
        SELECT * {} | text/csv                                 | 200 | text/csv; charset=utf-8
        SELECT * {} | text/tab-separated-values                | 200 | text/tab-separated-values; charset=utf-8
        SELECT * {} | application/json                         | 200 | application/json
        SELECT * {} | text/csv;q=0.3, application/xml;q=0.9    | 200 | application/xml
        SELECT * {} | text/*                                   | 200 | text/csv; charset=utf-8
        SELECT * {} | text/*;q=0.1, */*;q=0.2                  | 200 | application/sparql-results+json
        SELECT * {} | */*, application/sparql-results+json;q=0 | 200 | application/sparql-results+xml
        SELECT * {} | TEXT/CSV                                 | 200 | text/csv; charset=utf-8
        SELECT * {} | text/csv;header=present                  | 200 | text/csv; charset=utf-8
        SELECT * {} | image/png                                | 406 | application/problem+json
        SELECT * {} | text/turtle                              | 406 | application/problem+json
        SELECT * {} | */*;q=0                                  | 406 | application/problem+json
        SELECT * {} | not a header                             | 200 | application/sparql-results+json
        SELECT * {} | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 200 | application/xml
        ASK {}      | application/sparql-results+xml           | 200 | application/sparql-results+xml
        ASK {}      | text/csv                                 | 200 | text/csv; charset=utf-8
        DESCRIBE <id/state/m1> | -                             | 200 | text/turtle; charset=utf-8
        DESCRIBE <id/state/m1> | application/n-triples         | 200 | application/n-triples
        DESCRIBE <id/state/m1> | application/ld+json           | 200 | application/ld+json
        DESCRIBE <id/state/m1> | application/rdf+xml           | 200 | application/rdf+xml
        DESCRIBE <id/state/m1> | application/trig              | 200 | application/trig
        DESCRIBE <id/state/m1> | application/n-quads           | 200 | application/n-quads
        DESCRIBE <id/state/m1> | text/csv                      | 406 | application/problem+json
        CONSTRUCT WHERE {?s ?p ?o} | application/rdf+xml, text/turtle;q=0.5 | 200 | application/rdf+xml
        CONSTRUCT WHERE {?s ?p ?o} | application/rdf+xml;q=0.4, text/turtle;q=0.5 | 200 | text/turtle; charset=utf-8
        """)
    void negotiates(String query, String accept, int status, String contentType) {
        HttpResponse<String> response = accept == null ? running.query(query) : running.query(query, "Accept", accept);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(contentType, type(response));
    }

    @ParameterizedTest(name = "format={1} for {0} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        SELECT * {}                | json    | 200 | application/sparql-results+json
        SELECT * {}                | xml     | 200 | application/sparql-results+xml
        SELECT * {}                | CSV     | 200 | text/csv; charset=utf-8
        SELECT * {}                | tsv     | 200 | text/tab-separated-values; charset=utf-8
        SELECT * {}                | text/csv | 200 | text/csv; charset=utf-8
        SELECT * {}                | ods     | 406 | application/problem+json
        CONSTRUCT WHERE {?s ?p ?o} | turtle  | 200 | text/turtle; charset=utf-8
        CONSTRUCT WHERE {?s ?p ?o} | n3      | 200 | text/turtle; charset=utf-8
        CONSTRUCT WHERE {?s ?p ?o} | ntriples | 200 | application/n-triples
        CONSTRUCT WHERE {?s ?p ?o} | json-ld | 200 | application/ld+json
        CONSTRUCT WHERE {?s ?p ?o} | jsonld  | 200 | application/ld+json
        CONSTRUCT WHERE {?s ?p ?o} | rdf+xml | 200 | application/rdf+xml
        CONSTRUCT WHERE {?s ?p ?o} | xml     | 200 | application/rdf+xml
        """)
    void shortNamesOfFormatsGoBeforeAccept(String query, String name, int status, String contentType) {
        for (String parameter : new String[] {"format", "output"}) {
            HttpResponse<String> response = running.get(
                    "/sparql?query=" + Running.encoded(query) + "&" + parameter + "=" + Running.encoded(name),
                    "Accept",
                    "image/png");
            assertEquals(status, response.statusCode(), response.body());
            assertEquals(contentType, type(response));
        }
    }

    @ParameterizedTest(name = "{0} as {1} with {2} is {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            textBlock =
                    """
        POST   | application/x-www-form-urlencoded                | query=ASK%20%7B%7D             | 200
        POST   | application/x-www-form-urlencoded; charset=UTF-8 | query=ASK+%7B%7D               | 200
        POST   | application/sparql-query                         | ASK {}                         | 200
        POST   | application/sparql-query; charset=utf-8          | ASK {}                         | 200
        POST   | application/sparql-query; charset=utf-16         | ASK {}                         | 415
        POST   | text/plain                                       | ASK {}                         | 415
        POST   | -                                                | ASK {}                         | 415
        POST   | application/sparql-update                        | CLEAR ALL                      | 415
        POST   | application/x-www-form-urlencoded                | update=CLEAR%20ALL             | 400
        POST   | application/x-www-form-urlencoded                | query=ASK%20%7B%7D&query=ASK%20%7B%7D | 400
        POST   | application/x-www-form-urlencoded                | x=1                            | 400
        POST   | application/x-www-form-urlencoded                | query=%GG                      | 400
        POST   | application/sparql-query                         | INSERT DATA {<a> <b> <c>}      | 400
        POST   | application/sparql-query                         | ASK {                          | 400
        POST   | multipart/form-data                              | x                              | 415
        PUT    | application/sparql-query                         | ASK {}                         | 405
        DELETE | -                                                | -                              | 405
        PATCH  | application/sparql-query                         | ASK {}                         | 405
        """)
    void bodies(String method, String contentType, String body, int status) {
        String sent = body == null ? "" : body;
        HttpResponse<String> response = contentType == null
                ? running.send(method, "/sparql", sent)
                : running.send(method, "/sparql", sent, "Content-Type", contentType);
        assertEquals(status, response.statusCode(), response.body());
        if (status != 200) assertEquals("application/problem+json", type(response));
        if (status == 405)
            assertEquals(
                    "GET, HEAD, POST, OPTIONS",
                    response.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        /sparql?query=ASK%7B%7D&query=ASK%7B%7D      | 400
        /sparql?query=                               | 400
        /sparql?update=CLEAR%20ALL                   | 400
        /sparql?query=ASK%7B%7D&timeout=abc          | 400
        /sparql?query=ASK%7B%7D&timeout=-1           | 400
        /sparql?query=ASK%7B%7D&timeout=1000         | 200
        /sparql?query=ASK%7B%7D&timeout=999999999999 | 200
        /sparql?query=ASK%7B%7D&unknown=x            | 200
        /sparql/                                     | 308
        /sparql/data                                 | 404
        /sparql/update                               | 404
        /sparql?graph=x                              | 200
        """)
    void addresses(String path, int status) {
        HttpResponse<String> response = running.get(path);
        assertEquals(status, response.statusCode(), response.body());
    }

    @Test
    void aSyntaxErrorGivesLineAndColumn() {
        HttpResponse<String> response = running.query("SELECT *\nWHERE { ?s ?p }");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("\"line\" : 2"), response.body());
        assertTrue(response.body().contains("\"column\" : 15"), response.body());
    }

    @Test
    void headGivesTheHeadersOfGetAndNoBody() {
        String path = "/sparql?query=" + Running.encoded("SELECT ?s {?s ?p ?o}");
        HttpResponse<String> get = running.get(path);
        HttpResponse<String> head = running.send("HEAD", path, "");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag"})
            assertEquals(get.headers().firstValue(name), head.headers().firstValue(name));
        assertEquals(400, running.send("HEAD", "/sparql?query=x", "").statusCode());
    }

    @Test
    void theDefaultGraphIsTheUnionAndTheProtocolCanChooseOthers() {
        String count = "/sparql?format=csv&query=" + Running.encoded("SELECT (COUNT(*) AS ?n) {?s ?p ?o}");
        String named = "/sparql?format=csv&query=" + Running.encoded("SELECT (COUNT(*) AS ?n) {GRAPH ?g {?s ?p ?o}}");
        String one = Running.encoded(Samples.GRAPH.getURI());
        String two = Running.encoded(Samples.OTHER_GRAPH.getURI());
        assertEquals("7", number(count));
        assertEquals("7", number(named));
        assertEquals("6", number(count + "&default-graph-uri=" + one));
        assertEquals("1", number(count + "&default-graph-uri=" + two));
        assertEquals("7", number(count + "&default-graph-uri=" + one + "&default-graph-uri=" + two));
        assertEquals("0", number(named + "&default-graph-uri=" + one));
        assertEquals("1", number(named + "&named-graph-uri=" + two));
        assertEquals("0", number(count + "&named-graph-uri=" + two));
        assertEquals("6", number(count + "&default-graph-uri=" + one + "&named-graph-uri=" + two));
        assertEquals(
                "1",
                number("/sparql?format=csv&query="
                        + Running.encoded("SELECT (COUNT(*) AS ?n) FROM <" + Samples.OTHER_GRAPH + "> {?s ?p ?o}")));
        assertEquals(
                "6",
                number("/sparql?format=csv&default-graph-uri=" + one + "&query="
                        + Running.encoded("SELECT (COUNT(*) AS ?n) FROM <" + Samples.OTHER_GRAPH + "> {?s ?p ?o}")));
    }

    @Test
    void describeWithinAChosenGraphTellsWhatThatGraphSays() {
        String describe = "/sparql?format=ntriples&query=" + Running.encoded("DESCRIBE <id/state/m0>");
        assertEquals(3, running.get(describe).body().lines().count());
        String two = "&default-graph-uri=" + Running.encoded(Samples.OTHER_GRAPH.getURI());
        assertEquals(1, running.get(describe + two).body().lines().count());
        String where = "/sparql?format=ntriples&query=" + Running.encoded("DESCRIBE ?s WHERE {?s <number> ?n}");
        assertEquals(7, running.get(where).body().lines().count());
    }

    @Test
    void aBareGetDescribesTheService() {
        HttpResponse<String> response = running.get("/sparql");
        assertEquals(200, response.statusCode());
        assertEquals("text/turtle", type(response));
        assertTrue(response.body().contains("sd:SPARQL11Query"), response.body());
        for (String type : ServiceDescription.MEDIA_TYPES)
            assertEquals(type, type(running.get("/sparql", "Accept", type)));
        assertEquals(406, running.get("/sparql", "Accept", "text/html").statusCode());
    }

    @Test
    void aBrowserGetsTheEditor(@TempDir Path store) {
        Web web = new Web(
                java.util.List.of(),
                Optional.of((request, response) -> response.getWriter().print("<form>")),
                Optional.empty());
        try (Running pages = Running.start(Running.SITE, web)) {
            assertEquals("<form>", pages.get("/sparql", "Accept", "text/html").body());
            assertEquals(503, pages.query(ASK).statusCode());
        }
    }

    @Test
    void requestsAboveTheSizeLimitAre413() {
        String large = "ASK {} #" + "x".repeat(Limits.DEFAULT.requestBytes());
        HttpResponse<String> response =
                running.send("POST", "/sparql", large, "Content-Type", "application/sparql-query");
        assertEquals(413, response.statusCode());
        assertEquals("application/problem+json", type(response));
    }

    @Test
    void answersAreCompressedForWhoAsks() {
        HttpResponse<String> plain = running.query("SELECT * {?s ?p ?o}");
        HttpResponse<String> gzip = running.query("SELECT * {?s ?p ?o}", "Accept-Encoding", "gzip");
        assertFalse(plain.headers().firstValue("Content-Encoding").isPresent());
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElse(""));
        String vary = String.join(",", gzip.headers().allValues("Vary"));
        assertTrue(vary.equals("Accept, Accept-Encoding"), vary);
    }

    private static String number(String path) {
        HttpResponse<String> response = running.get(path);
        assertEquals(200, response.statusCode(), response.body());
        return response.body().lines().skip(1).findFirst().orElse("").strip();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
