package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rollcall.iri.Keys;
import rollcall.release.Releases;
import rollcall.serve.open.Current;
import rollcall.serve.open.Follower;
import rollcall.serve.web.Pages;

/**
 * Ten switches, forwards and back, under 50 requests a second of everything a reader may ask for. Each answer must be
 * whole and of one release. The property {@code rollcall.load.seconds} says for how long.
 */
@Timeout(600)
class ReleaseSwitchTest {
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("rollcall.load.seconds", 4));
    private static final int SWITCHES = 10;
    private static final int PER_SECOND = 50;
    private static final Pattern VERSION = Pattern.compile("000\\d-(\\d)\\1{11}");

    /** What is asked for in turns; {@code N} is another number each time, so that no cache hides the release. */
    private static final List<String> ASKED = List.of(
            "/page/state/m0?list=&from=0",
            "/data/state/m0.ttl",
            "/sparql?format=csv&query="
                    + Running.encoded(
                            "SELECT ?v (COUNT(*) AS ?n) { ?s <number> ?x . ?t <version> ?v }" + " GROUP BY ?v # ")
                    + "N",
            "/dump/rollcall.nt",
            "/data/state/m0.jsonld",
            "/sparql?format=json&query=" + Running.encoded("SELECT ?v { ?t <version> ?v }"),
            "/dump/manifest.json",
            "/",
            "/sparql?format=nt&query=" + Running.encoded("CONSTRUCT { ?t <version> ?v } { ?t <version> ?v } # ") + "N");

    @Test
    void notOneAnswerFailsOrMixesReleases(@TempDir Path store) throws Exception {
        List<String> versions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            versions.add("000%d-%s".formatted(i, Integer.toString(i).repeat(12)));
            Samples.members(store, versions.get(i - 1), 50);
        }
        Samples.makeCurrent(store, versions.get(0));
        Releases releases = new Releases(store);
        Current current = new Current();
        current.serve(releases.current().orElseThrow());
        Server server = Server.start(Running.SITE, current, Pages.of(current));
        Follower follower = Follower.start(releases, current, Duration.ofMillis(20));
        try (Running running = new Running(server, current, Running.newClient())) {
            List<CompletableFuture<String>> answers = new ArrayList<>();
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
            AtomicInteger asked = new AtomicInteger();
            clock.scheduleAtFixedRate(
                    () -> answers.add(ask(running, asked.getAndIncrement())),
                    0,
                    1_000_000_000L / PER_SECOND,
                    TimeUnit.NANOSECONDS);
            for (int i = 1; i <= SWITCHES; i++) {
                Thread.sleep(LONG.toMillis() / SWITCHES);
                Samples.makeCurrent(store, versions.get(i % versions.size()));
                awaitServed(running, versions.get(i % versions.size()));
            }
            clock.shutdown();
            assertTrue(clock.awaitTermination(20, TimeUnit.SECONDS));
            Set<String> seen = answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
            System.out.printf("ten switches: %d requests, none failed or mixed%n", answers.size());
            assertEquals(Set.copyOf(versions), seen);
            assertTrue(answers.size() >= LONG.toSeconds() * PER_SECOND * 0.9, answers.size() + " requests");
        } finally {
            follower.close();
        }
    }

    /** The release that the whole answer is of. */
    private static CompletableFuture<String> ask(Running running, int number) {
        String path = ASKED.get(number % ASKED.size()).replaceFirst("N$", Integer.toString(number));
        HttpRequest request = HttpRequest.newBuilder(running.at(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return running.client()
                .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> release(path, response));
    }

    private static String release(String path, HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertEquals(200, response.statusCode(), () -> path + ": " + body);
        String tag = response.headers().firstValue("ETag").orElse("");
        String said = response.headers().firstValue("X-Release").orElse("");
        if (path.equals("/dump/rollcall.nt"))
            assertEquals('"' + HexFormat.of().formatHex(Keys.digest().digest(response.body())) + '"', tag);
        Set<String> versions = VERSION.matcher(body + " " + tag + " " + said)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertEquals(1, versions.size(), () -> path + " is of " + versions + ": " + body);
        if (path.startsWith("/sparql?format=csv")) assertTrue(body.endsWith(",50\r\n"), body);
        return versions.iterator().next();
    }

    private static void awaitServed(Running running, String version) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!running.get("/health/ready").body().contains(version)) {
            assertTrue(System.nanoTime() < end, "not served within 20 seconds: " + version);
            Thread.sleep(5);
        }
    }
}
