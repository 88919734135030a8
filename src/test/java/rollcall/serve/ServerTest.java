package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.serve.http.Route;
import rollcall.serve.http.Site;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;

class ServerTest {
    @Test
    void isLiveAtOnceAndReadyWhenDataIsOpen(@TempDir Path store) {
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            assertEquals(200, running.get("/health/live").statusCode());
            HttpResponse<String> before = running.get("/health/ready");
            assertEquals(503, before.statusCode());
            assertEquals("2", before.headers().firstValue("Retry-After").orElse(""));
            running.current().switchTo(OpenRelease.open(Samples.members(store, "0001-aaaaaaaaaaaa", 1)));
            HttpResponse<String> after = running.get("/health/ready");
            assertEquals(200, after.statusCode());
            assertEquals("ready 0001-aaaaaaaaaaaa\n", after.body());
        }
    }

    @Test
    void unknownPathsAreProblemDocumentsWithSecurityHeadersAndWithoutVersions() {
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            HttpResponse<String> response = running.get("/no/such/thing");
            assertEquals(404, response.statusCode());
            assertEquals(
                    "application/problem+json",
                    response.headers().firstValue("Content-Type").orElse(""));
            assertTrue(response.body().contains("\"status\" : 404"), response.body());
            assertTrue(response.headers().firstValue("Content-Security-Policy").isPresent());
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(response.headers().firstValue("X-Request-Id").isPresent());
            assertFalse(response.headers().firstValue("Server").isPresent());
            assertFalse(response.body().toLowerCase().contains("jetty"));
        }
    }

    @Test
    void unexpectedFailuresTellTheClientNothingButTheRequestId() {
        HttpServlet failing = new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                throw new IllegalStateException("secret");
            }
        };
        Web web = new Web(List.of(new Route("/failing", failing)), Optional.empty(), Optional.empty());
        try (Running running = Running.start(Running.SITE, web)) {
            HttpResponse<String> response = running.get("/failing");
            assertEquals(500, response.statusCode());
            assertFalse(response.body().contains("secret"), response.body());
            assertTrue(
                    response.body()
                            .contains(response.headers()
                                    .firstValue("X-Request-Id")
                                    .orElse("?")),
                    response.body());
            assertEquals(
                    "*",
                    response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        }
    }

    @Test
    void aBrowserGetsTheProblemPageItWasHandedIn() {
        Web web = new Web(
                List.of(),
                Optional.empty(),
                Optional.of((problem, asked) -> new Web.Shown(
                        ("<h1>" + problem.title() + " " + asked.path()).getBytes(StandardCharsets.UTF_8), "fr")));
        try (Running running = Running.start(Running.SITE, web)) {
            HttpResponse<String> response = running.get("/nothing", "Accept", "text/html");
            assertEquals("<h1>Not Found /nothing", response.body());
            assertEquals("fr", response.headers().firstValue("Content-Language").orElse(""));
        }
    }

    @Test
    void preflightRequestsAreAnsweredWithoutCredentials() {
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            HttpResponse<String> response = running.send(
                    "OPTIONS", "/sparql", "", "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
            assertEquals(204, response.statusCode());
            assertEquals(
                    "GET, HEAD, POST, OPTIONS",
                    response.headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElse(""));
            assertFalse(response.headers()
                    .firstValue("Access-Control-Allow-Credentials")
                    .isPresent());
            assertEquals(405, running.send("DELETE", "/sparql", "").statusCode());
            assertEquals(405, running.send("PUT", "/metrics", "x").statusCode());
        }
    }

    @Test
    void aTakenPortIsNamed() {
        try (Running running = Running.start(Running.SITE, Web.NONE);
                Current current = new Current()) {
            Site same = Running.SITE.withPort(running.server().port());
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> Server.start(same, current, Web.NONE));
            assertEquals(
                    "port " + running.server().port()
                            + " on 127.0.0.1 is taken by another process; stop it or choose another with --port",
                    e.getMessage());
        }
    }
}
