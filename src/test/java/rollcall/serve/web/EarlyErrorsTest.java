package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.fuzz.RawClient;

/** Errors are problem documents with the headers of any answer, wherever in the server they arise. */
class EarlyErrorsTest {
    private static final Pattern ID = Pattern.compile("(?mi)^X-Request-Id: (\\S+)\r?$");

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

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        GET /page/state/%zz HTTP/1.1~Host: localhost                                      | 400
        GET /page/state/%00 HTTP/1.1~Host: localhost                                      | 400
        GET /page/state/CUB%2fx HTTP/1.1~Host: localhost                                  | 400
        GET /a b HTTP/1.1~Host: localhost                                                 | 400
        GET / HTTP/1.1                                                                    | 400
        GET / HTTP/1.1~Host: a~Host: b                                                    | 400
        GET / HTTP/1.1~Host: localhost~ folded: x                                         | 400
        GET / HTTP/1.1~Host: localhost~no colon                                           | 400
        GET / HTTP/1.1~Host: localhost~Content-Length: x                                  | 400
        GET /search?q=%ff%fe HTTP/1.1~Host: localhost                                     | 400
        GET /page/state/CUB?votes=x HTTP/1.1~Host: localhost                              | 400
        GET /sparql?query=SELEC HTTP/1.1~Host: localhost                                  | 400
        GET /nowhere HTTP/1.1~Host: localhost                                             | 404
        GET /page/state/XXX HTTP/1.1~Host: localhost                                      | 404
        GET /metrics;x=y HTTP/1.1~Host: localhost                                         | 404
        GET /health/../metrics HTTP/1.1~Host: localhost                                   | 404
        GET /./metrics HTTP/1.1~Host: localhost                                           | 404
        GET /health/live;x HTTP/1.1~Host: localhost                                       | 404
        GET /page/state/CUB/.. HTTP/1.1~Host: localhost                                   | 404
        PUT / HTTP/1.1~Host: localhost~Content-Length: 0                                  | 405
        POST /page/state/CUB HTTP/1.1~Host: localhost~Content-Length: 0                   | 405
        GET /id/state/CUB HTTP/1.1~Host: localhost~Accept: image/png                      | 406
        GET /page/state/CUB HTTP/1.1~Host: localhost~If-Match: "x"                        | 412
        POST /sparql HTTP/1.1~Host: localhost~Content-Type: text/plain~Content-Length: 0  | 415
        GET /dump/votes.csv HTTP/1.1~Host: localhost~Range: bytes=99999999-               | 416
        GET / HTTP/1.1~Host: localhost~Expect: miracles                                   | 417
        GET / HTTP/9.9~Host: localhost                                                    | 505
        """)
    void anErrorCanBeReadFromEveryOriginAndBeQuotedByItsRequestId(String request, int status) throws IOException {
        check(request.replace("~", "\r\n") + "\r\n\r\n", status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"address, 414", "field, 431"})
    void soCanOneOfARequestThatIsTooLarge(String where, int status) throws IOException {
        String large = "x".repeat(70_000);
        check(
                where.equals("address")
                        ? "GET /" + large + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        : "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + large + "\r\n\r\n",
                status);
    }

    private static void check(String request, int status) throws IOException {
        try (RawClient client = new RawClient(site.server().port())) {
            RawClient.Reply reply = client.ask(request.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(status, reply.status(), reply.head());
            assertTrue(reply.head().contains("Access-Control-Allow-Origin: *"), reply.head());
            assertTrue(reply.head().contains("Content-Type: application/problem+json"), reply.head());
            Matcher id = ID.matcher(reply.head());
            assertTrue(id.find(), reply.head());
            JsonNode problem = new ObjectMapper().readTree(reply.body());
            assertEquals("urn:request:" + id.group(1), problem.path("instance").asText());
            assertEquals(status, problem.path("status").asInt());
            String detail = problem.path("detail").asText();
            assertFalse(detail.isBlank() || detail.contains("java.") || detail.contains("org."), detail);
        }
    }
}
