package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.fuzz.RawClient;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;

class StalledRequestTest {
    @TempDir
    static Path store;

    private static final Current current = new Current();
    private static Server server;

    @BeforeAll
    static void start() {
        current.switchTo(OpenRelease.open(Samples.members(store, "0001-aaaaaaaaaaaa", 1)));
        server = Server.start(Running.SITE, current, Web.NONE, Duration.ofMillis(400));
    }

    @AfterAll
    static void stop() {
        server.stop();
        current.close();
    }

    /** RFC 9110, 15.5.9: 408, and the connection is closed. */
    @ParameterizedTest(name = "{0} of {1} bytes after {2}")
    @CsvSource({
        "application/sparql-query, 1000, 0",
        "application/sparql-query, 1000, 5",
        "application/x-www-form-urlencoded, 1000, 0",
        "application/x-www-form-urlencoded, 1000, 7",
        "application/sparql-query, 900000, 70000",
    })
    void whoeverStopsInTheMiddleOfARequestIsToldSoAndLetGo(String type, int announced, int sent) throws IOException {
        String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                + announced + "\r\n\r\n";
        try (RawClient client = new RawClient(server.port())) {
            RawClient.Reply reply = client.ask((head + "#".repeat(sent)).getBytes(StandardCharsets.US_ASCII));
            assertEquals(408, reply.status(), reply.head());
            assertTrue(reply.head().toLowerCase().contains("connection: close"), reply.head());
            assertTrue(reply.text().contains("did not come in time"), reply.text());
        }
    }
}
