package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.RawClient;

/** Problems are told to people, in no programmer's words; and a bad request is never a failure of the server. */
class PlainProblemsTest {
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|javax|org|com|rollcall)\\.[a-z]|Exception|URLDecoder|<[A-Z]\\w+>|\\bnull\\b|Lexical|Encountered|AGG|\\n");

    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> queries() throws IOException {
        return lines("/site/bad-queries.txt");
    }

    static Stream<String> addresses() throws IOException {
        return lines("/site/bad-addresses.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlainProblemsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void aQueryThatCannotBeAnsweredIsExplained(String query) throws IOException {
        checkPlain(site.get("/sparql?query=" + encoded(query), "Accept", "*/*"));
    }

    @Test
    void aLongQueryIsNotSentBack() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(site.at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("SELECT * { ?s ?p '" + "x".repeat(300_000)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(400, response.statusCode());
        assertTrue(response.body().length() < 2_000, () -> response.body().length() + " characters");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void soIsAnAddressThatCannotBeRead(String address) throws IOException {
        try (RawClient client = new RawClient(site.server().port())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            RawClient.Reply reply = client.ask(request.getBytes(StandardCharsets.US_ASCII));
            assertTrue(reply.status() < 500, reply.text());
            if (reply.status() >= 400) checkDetail(reply.text());
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        /sparql          | application/sparql-query; charset=latin-1            | ASK {}       | 415
        /sparql          | application/sparql-query; charset=nonsense           | ASK {}       | 415
        /sparql          | application/sparql-query; charset=UTF-8              | ASK {}       | 200
        /sparql          | application/x-www-form-urlencoded                    | query=%zz    | 400
        /reconcile       | application/x-www-form-urlencoded; charset=nonsense  | queries={}   | 400
        /reconcile       | application/x-www-form-urlencoded                    | queries=%zz  | 400
        /reconcile/match | application/json                                     | {            | 400
        /reconcile/match | application/json                                     | DEEP         | 400
        /reconcile/match | application/json                                     | ''           | 400
        /reconcile/extend| application/json                                     | DEEP         | 400
        """)
    void soIsABody(String path, String type, String body, int status) throws Exception {
        String sent = body.replace("DEEP", "[".repeat(100_000));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.at(path).toString()))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(sent))
                .build();
        HttpResponse<String> response = site.client().send(request, BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        checkPlain(response);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/complaints.csv", numLinesToSkip = 1)
    void theComplaintNamesThePlaceAndWhatWasExpected(String query, String detail) throws IOException {
        HttpResponse<String> response = site.get("/sparql?query=" + encoded(query), "Accept", "*/*");
        assertEquals(400, response.statusCode());
        assertEquals(
                detail,
                new ObjectMapper().readTree(response.body()).path("detail").asText());
    }

    private static void checkPlain(HttpResponse<String> response) throws IOException {
        assertTrue(response.statusCode() < 500, response.body());
        if (response.statusCode() >= 400) checkDetail(response.body());
    }

    private static void checkDetail(String body) throws IOException {
        String detail = new ObjectMapper().readTree(body).path("detail").asText();
        assertFalse(detail.isBlank(), body);
        assertFalse(INSIDE.matcher(detail).find(), detail);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
