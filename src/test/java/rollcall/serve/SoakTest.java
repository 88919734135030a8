package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server with a heap of 1 GiB on a release of your own, named by {@code -Dtests.soak.store=FOLDER}, with twenty
 * hostile clients for as long as the tests under load take.
 */
@Tag("long")
class SoakTest {
    private static final String LIGHT = "SELECT * { <id/state/CUB> ?p ?o } # ";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aReleaseOfAnySizeStaysServedUnderAttack() throws Exception {
        String store = System.getProperty("rollcall.soak.store", "");
        assumeTrue(!store.isEmpty(), "no -Dtests.soak.store given: a store with a current release");
        Process process = ServeProcess.start(Path.of(store), "-Xmx1g");
        try {
            String base = "http://127.0.0.1:"
                    + new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
            List<Long> light = new ArrayList<>();
            List<Long> health = new ArrayList<>();
            long mostMemory = 0;
            try (HostileClients hostile = HostileClients.start(20, URI.create(base + "/sparql"))) {
                long end = System.nanoTime()
                        + Duration.ofSeconds(Integer.getInteger("rollcall.load.seconds", 4))
                                .toNanos();
                for (int i = 0; System.nanoTime() < end; i++) {
                    light.add(millis(base + "/sparql?query=" + Running.encoded(LIGHT + i)));
                    health.add(millis(base + "/health/live"));
                    mostMemory = Math.max(mostMemory, resident(process));
                    Thread.sleep(50);
                }
                System.out.printf(
                        "soak: %d hostile queries ended, %d light ones p50 %d p95 %d most %d ms, health p50 %d p95 %d most %d ms,"
                                + " most memory %d MB%n",
                        hostile.stop(),
                        light.size(),
                        part(light, 0.5),
                        part(light, 0.95),
                        part(light, 1),
                        part(health, 0.5),
                        part(health, 0.95),
                        part(health, 1),
                        mostMemory >> 10);
            }
            assertTrue(process.isAlive());
            assertTrue(part(light, 0.95) < 2_000, "light queries: " + light);
            assertTrue(part(health, 0.95) < 100, "health: " + health);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private long millis(String address) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long part(List<Long> times, double part) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }

    private static long resident(Process process) throws Exception {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
