package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Releases;

/** The clock jumps back a day under a server and a build, really, in processes of their own. */
@Timeout(120)
class ClockTest {
    /** Few helper threads: each of theirs waits by the clock, which costs more where it can be set. */
    private static final List<String> JAVA = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Path GOOD = Path.of("src/test/resources/cases/facts/good");
    private static final String PAGE = "/data/state/CUB.ttl";
    private static final String CACHED = "/sparql?query=" + Running.encoded("SELECT * { <id/state/CUB> ?p ?o }");
    private static final String WITHOUT_END =
            "/sparql?timeout=6000&query=" + Running.encoded("SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path store;
    private SetClock clock;
    private @Nullable Process server;
    private String base = "";

    @BeforeEach
    void serve() throws Exception {
        clock = SetClock.atTheTrueTime(folder);
        store = folder.resolve("store");
        assertEquals(0, build("log").waitFor());
        server = ServeProcess.start(store, JAVA, List.of(), clock.environment());
        base = "http://127.0.0.1:" + ServeProcess.port(server, store);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (server != null) server.destroyForcibly().waitFor();
    }

    @Test
    void aJumpDuringQueriesAndABuildFailsNothingAndTheNewReleaseIsTheNewer() throws Exception {
        HttpResponse<String> before = get(CACHED);
        HttpResponse<String> page = get(PAGE);
        long asked = System.nanoTime();
        CompletableFuture<HttpResponse<String>> bounded = ask(WITHOUT_END);
        CompletableFuture<Duration> took = bounded.thenApply(answer -> Duration.ofNanos(System.nanoTime() - asked));
        Process build = build("first.log");
        while (!Files.exists(new Releases(store).building()) && build.isAlive()) Thread.sleep(5);
        jumpBackADay();

        HttpResponse<String> stopped = bounded.join();
        assertEquals(503, stopped.statusCode(), stopped.body());
        assertTrue(
                took.join().toSeconds() >= 5 && took.join().toSeconds() < 40, "limited to six seconds: " + took.join());
        assertEquals(before.body(), get(CACHED).body());
        assertEquals(304, status(PAGE, "If-None-Match", header(page, "ETag")));
        assertEquals(304, status(PAGE, "If-Modified-Since", header(page, "Last-Modified")));
        assertNoNegativeMeasure();
        assertBuilt(build, "first.log", 2);

        assertBuilt(build("second.log"), "second.log", 3);
        Releases releases = new Releases(store);
        List<Instant> created = releases.versions().stream()
                .map(version -> releases.release(version).manifest().created())
                .toList();
        assertTrue(created.get(2).isBefore(created.get(0)), "the jump was real: " + created);
        assertEquals(200, status(PAGE, "If-None-Match", header(page, "ETag")));
        assertEquals(200, status(PAGE, "If-Modified-Since", header(page, "Last-Modified")));
        assertNotEquals(
                before.headers().firstValue("X-Release"), get(CACHED).headers().firstValue("X-Release"));
        assertNoNegativeMeasure();
        assertFalse(Files.readString(ServeProcess.log(store)).contains("-8639"), "durations in the log");
    }

    private Process build(String log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "rollcall.cli.Main"));
        command.addAll(List.of("build", "--force", "--store", store.toString()));
        command.addAll(List.of(
                "--data", GOOD.toString(), "--seeds", GOOD.resolve("seeds").toString()));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        process.environment().putAll(clock.environment());
        return process.start();
    }

    private void assertBuilt(Process build, String log, int number) throws Exception {
        assertEquals(0, build.waitFor());
        String said = Files.readString(folder.resolve(log));
        assertTrue(said.matches("(?s).*release 000" + number + "-.* triples, \\d+\\.\\d s.*"), said);
        Releases releases = new Releases(store);
        String version = releases.currentVersion().orElseThrow();
        assertTrue(version.startsWith("000" + number), version);
        assertEquals(version, releases.versions().get(number - 1));
        await("ready " + version + "\n", () -> get("/health/ready").body());
    }

    /** Until the server has seen it. */
    private void jumpBackADay() throws Exception {
        ZonedDateTime today = date();
        clock.set("-1d");
        for (int i = 0; i < 100 && date().isAfter(today.minusHours(20)); i++) Thread.sleep(100);
        assertTrue(date().isBefore(today.minusHours(20)), "the clock jumped");
    }

    /** What the server takes for the time; asking is also the proof that it answers. */
    private ZonedDateTime date() throws Exception {
        HttpResponse<String> live = get("/health/ready");
        return ZonedDateTime.parse(header(live, "Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private void assertNoNegativeMeasure() throws Exception {
        List<String> negative = get("/metrics")
                .body()
                .lines()
                .filter(line -> line.matches("rollcall_.* -[0-9].*"))
                .toList();
        assertEquals(List.of(), negative);
    }

    private interface Asked {
        String now() throws Exception;
    }

    private static void await(String expected, Asked asked) throws Exception {
        for (int i = 0; i < 200 && !asked.now().equals(expected); i++) Thread.sleep(100);
        assertEquals(expected, asked.now());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> response = ask(path).join();
        assertEquals(200, response.statusCode(), response.body());
        return response;
    }

    private int status(String path, String name, String value) {
        return ask(path, name, value).join().statusCode();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) request.headers(headers);
        return client.sendAsync(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
