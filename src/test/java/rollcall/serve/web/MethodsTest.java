package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.fuzz.RawClient;
import rollcall.serve.http.Route;

/** RFC 9110, 9.3.7, 10.2.1 and 15.5.6: the methods of an address, at every route. */
class MethodsTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "PROPFIND", "get");

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

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/methods.csv", numLinesToSkip = 1)
    void optionsListsTheMethodsThatAreSupportedAndA405ListsTheSame(String path, String methods) {
        HttpResponse<String> options = site.send("OPTIONS", path);
        assertEquals(204, options.statusCode());
        assertEquals(methods, header(options, "Allow"));
        for (String method : METHODS) {
            HttpResponse<String> response = site.send(method, path);
            boolean supported = List.of(methods.split(", ")).contains(method);
            if (supported) assertNotEquals(405, response.statusCode(), method);
            else assertEquals(405, response.statusCode(), method);
            assertEquals(supported ? "" : methods, header(response, "Allow"), method);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/methods.csv", numLinesToSkip = 1)
    void preflightRequestsHearOfTheSameMethods(String path, String methods) {
        HttpResponse<String> response =
                site.send("OPTIONS", path, "Origin", "https://example.org", "Access-Control-Request-Method", "GET");
        assertEquals(methods, header(response, "Access-Control-Allow-Methods"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @Test
    void everyRouteIsInTheTable() throws IOException {
        List<String> paths = table();
        for (Route route : Pages.of(site.current()).routes()) {
            ServletPathSpec spec = new ServletPathSpec(route.pathSpec());
            assertTrue(paths.stream().anyMatch(spec::matches), route.pathSpec());
        }
    }

    private static List<String> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(MethodsTest.class.getResourceAsStream("/site/methods.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("[?,].*", ""))
                    .toList();
        }
    }

    @Test
    void whereNothingIsNoMethodIsAllowed() {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "OPTIONS", "PROPFIND"))
            assertEquals(404, site.send(method, "/nowhere").statusCode(), method);
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/, 405", "/sparql, 405", "/health/live, 405"})
    void traceIsNotAnsweredAnywhere(String path, int status) throws IOException {
        try (RawClient client = new RawClient(site.server().port())) {
            String request = "TRACE " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: s\r\n\r\n";
            RawClient.Reply reply = client.ask(request.getBytes(StandardCharsets.US_ASCII));
            assertEquals(status, reply.status());
            assertFalse(reply.text().contains("X-Secret"), reply.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sparql/?query=ASK%7B%7D&x=%2F, /sparql?query=ASK%7B%7D&x=%2F",
        "/search/?q=cuba, /search?q=cuba",
        "/editor/, /editor",
        "/lookup/?code=CUB, /lookup?code=CUB",
        "/.well-known/void/, /.well-known/void"
    })
    void anAddressWithASlashTooManyIsMovedForGoodWhateverTheMethod(String path, String location) {
        for (String method : List.of("GET", "HEAD", "POST")) {
            HttpResponse<String> response = site.send(method, path);
            assertEquals(308, response.statusCode(), method);
            assertEquals(location, header(response, "Location"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dump", "/dump/", "/ontology/", "/examples/", "/reconcile/"})
    void addressesThatAreFoldersAnswerEitherWay(String path) {
        assertEquals(200, site.get(path).statusCode());
    }

    @Test
    void theAsteriskIsTheServerAsAWhole() throws IOException {
        try (RawClient client = new RawClient(site.server().port())) {
            RawClient.Reply reply =
                    client.ask("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals(204, reply.status());
            assertTrue(reply.head().contains("Allow: GET, HEAD, POST, OPTIONS"), reply.head());
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
