package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rollcall.CopiedStore;

/**
 * The server with a heap of 1 GiB on the release that the project ships, or on one of your own named by
 * {@code -Dtests.soak.store=FOLDER}, among twenty clients that ask for too much and many connections that only cost,
 * all of them from one address. A visitor from another, who comes through the operator's proxy as in public, must be
 * served every time. In the profile {@code long} it takes two minutes and its bounds are those the endpoint is made for;
 * otherwise it is short, and its bounds allow for a busy machine.
 */
class SoakTest {
    private static final boolean LONG = Boolean.getBoolean("rollcall.long");
    private static final long NANOS = (LONG ? 120 : 12) * 1_000_000_000L;
    private static final int CONNECTIONS = LONG ? 3_000 : 400;
    private static final long MOST_LIGHT = LONG ? 2_000 : 6_000;
    private static final long MOST_HEALTH = LONG ? 100 : 3_000;
    private static final long MOST_KILOBYTES = 2L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROXY = "127.0.0.1";
    private static final String VISITOR = "for=192.0.2.7";
    private static final String LIGHT = "SELECT * { <id/state/CUB> ?p ?o } # ";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Long> light = new ArrayList<>();
    private final List<Long> health = new ArrayList<>();
    private long mostMemory;

    @Test
    @Timeout(400)
    void aReleaseOfAnySizeStaysServedUnderAttack(@TempDir Path folder) throws Exception {
        String given = System.getProperty("rollcall.soak.store", "");
        Path store = given.isEmpty() ? CopiedStore.ofShipped(folder) : Path.of(given);
        Process process = ServeProcess.start(store, List.of("-Xmx1g"), List.of("--trusted-proxy", PROXY));
        try {
            int port = ServeProcess.port(process, store);
            String base = "http://127.0.0.1:" + port;
            measure(base, process); // classes are loaded before it counts
            light.clear();
            health.clear();
            attack(base, port, process);
            assertTrue(process.isAlive());
            assertTrue(part(light, 0.95) < MOST_LIGHT, "light queries: " + light);
            assertTrue(part(health, 1) < MOST_HEALTH, "health: " + health);
            assertTrue(mostMemory < MOST_KILOBYTES, mostMemory + " kB");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void attack(String base, int port, Process process) throws Exception {
        try (HostileClients hostile = HostileClients.start(20, URI.create(base + "/sparql"));
                RudeClients rude = RudeClients.start(CONNECTIONS, port)) {
            for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; ) measure(base, process);
            System.out.printf(
                    "soak: %d hostile queries ended, %d connections, %d light queries p50 %d p95 %d most %d ms,"
                            + " health p50 %d p95 %d most %d ms, most memory %d MB%n",
                    hostile.stop(),
                    rude.opened(),
                    light.size(),
                    part(light, 0.5),
                    part(light, 0.95),
                    part(light, 1),
                    part(health, 0.5),
                    part(health, 0.95),
                    part(health, 1),
                    mostMemory >> 10);
        }
    }

    private void measure(String base, Process process) throws Exception {
        light.add(millis(base + "/sparql?query=" + Running.encoded(LIGHT + light.size() + " " + System.nanoTime())));
        health.add(millis(base + "/health/live"));
        mostMemory = Math.max(mostMemory, ServeProcess.resident(process));
        Thread.sleep(50);
    }

    private long millis(String address) throws Exception {
        long began = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Forwarded", VISITOR)
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long part(List<Long> times, double part) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }
}
