package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Release;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;
import rollcall.serve.web.Pages;

/** Many clients at once, good and bad. The property {@code rollcall.load.seconds} makes these tests longer. */
@Timeout(600)
class LoadTest {
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("rollcall.load.seconds", 4));

    @Test
    void lightQueriesAndHealthAnswerWhileTwentyClientsSendHeavyOnes(@TempDir Path store) throws Exception {
        Limits limits = Limits.DEFAULT.withQueryTimeout(Duration.ofSeconds(3)).withQueryBytes(16 << 20);
        Site site = Running.SITE.withLimits(limits);
        try (Running running = Running.serving(site, Samples.members(store, "0001-aaaaaaaaaaaa", 1_000));
                HostileClients hostile = HostileClients.start(20, running.at("/sparql"))) {
            List<Long> light = new ArrayList<>();
            List<Long> health = new ArrayList<>();
            long end = System.nanoTime() + LONG.toNanos();
            for (int i = 0; System.nanoTime() < end; i++) {
                light.add(millis(running, "/sparql?query=" + Running.encoded("ASK { ?s <number> " + i + " }")));
                health.add(millis(running, "/health/live"));
            }
            int ended = hostile.stop();
            System.out.printf(
                    "under load: %d hostile queries ended; %d light ones, p50 %d ms, p95 %d ms; health p95 %d ms%n",
                    ended, light.size(), part(light, 0.5), part(light, 0.95), part(health, 0.95));
            assertTrue(part(light, 0.95) < 2_000, "light queries: " + light);
            assertTrue(part(health, 0.95) < 500, "health: " + health);
        }
    }

    @Test
    void slowReadersHoldNeitherQueriesNorThreads(@TempDir Path store) throws Exception {
        try (Running running = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 4_000))) {
            String request = "GET /sparql?query=" + Running.encoded("SELECT * {?s ?p ?o}")
                    + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1024);
                socket.connect(new java.net.InetSocketAddress(
                        "127.0.0.1", running.server().port()));
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertEquals(200, running.get("/health/live").statusCode());
            assertEquals(200, running.query("ASK { ?s <number> 77 }").statusCode());
            Socket last = slow.get(399);
            last.setSoTimeout(20_000);
            assertTrue(new String(last.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("200"));
            for (Socket socket : slow) socket.close();
        }
    }

    @Test
    void slowReadersOfDownloadsHoldNoThreads(@TempDir Path store) throws Exception {
        Release release = Samples.members(store, "0001-aaaaaaaaaaaa", 10);
        Files.write(release.dumps().resolve("rollcall.nt"), new byte[16 << 20]);
        Current current = new Current();
        current.switchTo(OpenRelease.open(release));
        Server server = Server.start(Running.SITE, current, Pages.of(current));
        try (Running running = new Running(server, current, Running.newClient())) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1024);
                socket.connect(new java.net.InetSocketAddress(
                        "127.0.0.1", running.server().port()));
                socket.getOutputStream()
                        .write("GET /dump/rollcall.nt HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            for (String path : List.of("/health/live", "/page/state/m1", "/sparql?query=ASK%7B%7D"))
                assertEquals(200, running.get(path).statusCode());
            Socket last = slow.get(399);
            last.setSoTimeout(20_000);
            assertTrue(new String(last.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("200"));
            for (Socket socket : slow) socket.close();
        }
    }

    @Test
    void slowWritersHoldNoThreads(@TempDir Path store) throws Exception {
        try (Running running = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 10))) {
            String begun = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 6\r\n\r\nASK";
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket("127.0.0.1", running.server().port());
                socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertEquals(200, running.get("/health/live").statusCode());
            assertEquals(200, running.query("ASK {}").statusCode());
            Socket last = slow.get(499);
            last.setSoTimeout(20_000);
            last.getOutputStream().write(" {}".getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(last.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("200"));
            for (Socket socket : slow) socket.close();
        }
    }

    @Test
    void halfOpenConnectionsAndHugeHeadersHurtNobody(@TempDir Path store) throws Exception {
        try (Running running = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 10))) {
            List<Socket> half = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket("127.0.0.1", running.server().port());
                socket.getOutputStream().write("GET /sparql?quer".getBytes(StandardCharsets.US_ASCII));
                half.add(socket);
            }
            assertEquals(200, running.query("ASK {}").statusCode());
            assertEquals(431, status(running, "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(100_000) + "\r\n\r\n"));
            assertEquals(414, status(running, "GET /" + "y".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertEquals(400, status(running, "\u0001\u0002\u0003\r\n\r\n"));
            assertEquals(400, status(running, "GET /sparql HTTP/1.1\r\n\r\n"));
            assertEquals(400, status(running, "GET /%GG HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertEquals(400, status(running, "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertEquals(405, status(running, "TRACE /sparql HTTP/1.1\r\nHost: x\r\n\r\n"));
            assertEquals(200, running.query("ASK {}").statusCode());
            for (Socket socket : half) socket.close();
        }
    }

    private static int status(Running running, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.server().port())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException e) {
                // The server has answered and closed before it had read everything.
            }
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(9));
        }
    }

    private static long millis(Running running, String path) {
        long began = System.nanoTime();
        HttpResponse<String> response = running.get(path);
        assertEquals(200, response.statusCode(), response.body());
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long part(List<Long> times, double part) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size())));
    }
}
