package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: signals, a small heap, a store that two want. */
@Timeout(300)
class ProcessTest {
    private static final String ONE = "0001-aaaaaaaaaaaa";
    private static final String SECONDS = "SELECT (COUNT(*) AS ?n) { ?a <number> ?x . ?b <number> ?y . ?c ?d ?e }";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path store;

    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) process.destroyForcibly();
    }

    @Test
    void aTerminatedServerFinishesWhatIsRunningAndExitsWithZero() throws Exception {
        start(250);
        int port = port();
        CompletableFuture<HttpResponse<String>> running = query(port, SECONDS);
        awaitRunning(port);
        assertFalse(running.isDone(), "the query is still running");
        process.destroy();
        HttpResponse<String> answer = running.get(20, TimeUnit.SECONDS);
        assertTrue(process.waitFor(12, TimeUnit.SECONDS), "ends within ten seconds or so");
        assertEquals(0, process.exitValue());
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 503, answer.body());
        String log = Files.readString(ServeProcess.log(store));
        assertFalse(log.contains("\tat "), log);
    }

    @Test
    void aQueryThatOutlastsTheDrainGetsAnErrorAndNoHalfAnswer() throws Exception {
        start(1_500);
        int port = port();
        CompletableFuture<HttpResponse<String>> running = query(port, SECONDS);
        awaitRunning(port);
        long began = System.nanoTime();
        process.destroy();
        assertTrue(process.waitFor(15, TimeUnit.SECONDS));
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() <= 11);
        assertEquals(0, process.exitValue());
        HttpResponse<String> answer = running.handle((response, e) -> response).get(5, TimeUnit.SECONDS);
        assertTrue(answer == null || answer.statusCode() == 503, "an error status or no answer");
    }

    @Test
    void aKilledServerLeavesAStoreThatServesAgain() throws Exception {
        start(50);
        CompletableFuture<HttpResponse<String>> running = query(port(), SECONDS);
        Thread.sleep(300);
        process.destroyForcibly().waitFor();
        running.handle((response, e) -> response).get(5, TimeUnit.SECONDS);
        process = ServeProcess.start(store);
        assertEquals(200, query(port(), "ASK {}").get().statusCode());
    }

    @Test
    void aServerKilledWhileItSwitchesServesTheNewReleaseWhenItStartsAgain() throws Exception {
        start(50);
        port();
        String two = "0002-bbbbbbbbbbbb";
        Samples.members(store, two, 50);
        for (int i = 0; i < 3; i++) {
            Samples.makeCurrent(store, i % 2 == 0 ? two : ONE);
            Thread.sleep(400L + 350 * i); // the server looks once a second, then verifies and opens
            process.destroyForcibly().waitFor();
            process = ServeProcess.start(store);
            String ready = get(port(), "/health/ready").get().body();
            assertEquals("ready " + (i % 2 == 0 ? two : ONE) + "\n", ready);
        }
    }

    @Test
    void aSecondProcessIsRefusedByName() throws Exception {
        start(5);
        port();
        Process second = ServeProcess.start(store);
        assertTrue(second.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, second.exitValue());
        String log = Files.readString(store.resolve("log"));
        assertTrue(log.contains("found it open in process " + process.pid()), log);
    }

    @Test
    void aSmallHeapSurvivesQueriesThatEatMemory() throws Exception {
        Samples.members(store, ONE, 3_000);
        Samples.makeCurrent(store, ONE);
        process = ServeProcess.start(store, "-Xmx192m");
        int port = port();
        List<CompletableFuture<HttpResponse<String>>> eaters = new ArrayList<>();
        String product = "{?a ?b ?c . ?d ?e ?f . ?g ?h ?i}";
        for (int i = 0; i < 3; i++) {
            eaters.add(query(port, "SELECT * " + product + " ORDER BY ?c ?f # " + i));
            eaters.add(query(port, "SELECT (GROUP_CONCAT(CONCAT(?c, ?f)) AS ?x) " + product + " # " + i));
            eaters.add(
                    query(port, "SELECT DISTINCT (CONCAT(?c, ?f, 'xxxxxxxxxxxxxxxx') AS ?x) " + product + " # " + i));
            eaters.add(query(port, "CONSTRUCT {?a ?e ?f} " + product + " # " + i));
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(
                    200,
                    query(port, "ASK { ?s <number> " + i + " }")
                            .get(20, TimeUnit.SECONDS)
                            .statusCode());
            Thread.sleep(100);
        }
        for (CompletableFuture<HttpResponse<String>> eater : eaters) {
            HttpResponse<String> response = eater.handle((r, e) -> r).get(60, TimeUnit.SECONDS);
            assertTrue(response == null || response.statusCode() != 200, "none of them can be whole");
        }
        assertTrue(process.isAlive());
        assertEquals(200, query(port, "ASK {}").get().statusCode());
    }

    @Test
    void whatNoAccountForeseesIsEndedBeforeTheHeapIsFull() throws Exception {
        Samples.members(store, ONE, 3_000);
        Samples.makeCurrent(store, ONE);
        process = ServeProcess.start(store, List.of("-Xmx160m"), List.of("--query-memory", "100000"));
        int port = port();
        HttpResponse<String> eater =
                query(port, "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f").get(60, TimeUnit.SECONDS);
        assertEquals(503, eater.statusCode(), eater.body());
        assertTrue(eater.body().contains("query-pressure"), eater.body());
        assertTrue(eater.headers().firstValue("Retry-After").isPresent());
        assertEquals(200, query(port, "ASK {}").get().statusCode());
        assertTrue(Files.readString(ServeProcess.log(store)).contains("ending the largest query"));
        assertTrue(process.isAlive());
    }

    private void start(int members) throws IOException {
        Samples.members(store, ONE, members);
        Samples.makeCurrent(store, ONE);
        process = ServeProcess.start(store);
    }

    private int port() throws IOException, InterruptedException {
        return ServeProcess.port(process, store);
    }

    private void awaitRunning(int port) throws Exception {
        String metrics;
        do {
            Thread.sleep(50);
            metrics = get(port, "/metrics").get().body();
        } while (!metrics.contains("rollcall_queries_running 1.0"));
    }

    private CompletableFuture<HttpResponse<String>> query(int port, String query) {
        return get(port, "/sparql?query=" + Running.encoded(query));
    }

    private CompletableFuture<HttpResponse<String>> get(int port, String path) {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.sendAsync(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
