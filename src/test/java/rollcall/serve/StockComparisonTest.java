package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.CopiedStore;
import rollcall.release.Release;
import rollcall.release.Releases;

/**
 * The same requests to Fuseki as it comes and to this server, on equal databases, in turns, in one run; the release of
 * one's own that {@code -Dtests.soak.store=FOLDER} names, or a made-up one. Outside the
 * profile {@code long} the rounds are short, and the bounds allow for a busy machine.
 */
class StockComparisonTest {
    private static final int MEMBERS = 20_000;
    private static final int CLIENTS = 8;
    private static final boolean LONG = Boolean.getBoolean("rollcall.long");
    private static final int ROUNDS = LONG ? 3 : 1;
    private static final long ROUND_NANOS = LONG ? 8_000_000_000L : 1_500_000_000L;
    private static final String VERSION = "0001-aaaaaaaaaaaa";
    private static final String RC = "https://w3id.org/rollcall/ns#";

    /** A store whose current release both serve a copy of; empty for a made-up one. */
    private static final String GIVEN = System.getProperty("rollcall.soak.store", "");

    private static final String[] HEAP = {"-Xmx1g"};

    private final AtomicInteger next = new AtomicInteger();

    @Test
    void smallAnswersAreTwiceAsManyHeavyOnesAsManyAndMemoryIsHalf(@TempDir Path ours, @TempDir Path stock)
            throws Exception {
        String version = equalStores(ours, stock);
        Process ourProcess = ServeProcess.start(ours, HEAP);
        Process stockProcess = stock(stock, version);
        try {
            URI our = URI.create("http://127.0.0.1:" + ServeProcess.port(ourProcess, ours) + "/sparql");
            URI their = URI.create("http://127.0.0.1:" + port(stockProcess) + "/ds/sparql");
            List<String> states = GIVEN.isEmpty() ? madeUp() : voters(our);
            assertEquals(triples(our, states.get(0)), triples(their, states.get(0)));
            double small = ratio(our, their, i -> "DESCRIBE <" + states.get(i % states.size()) + "> # " + i);
            long ourMemory = ServeProcess.resident(ourProcess);
            long theirMemory = ServeProcess.resident(stockProcess);
            double heavy = ratio(our, their, GIVEN.isEmpty() ? StockComparisonTest::sums : i -> allies(states, i));
            System.out.printf(
                    "against stock Fuseki: small answers %.2f times, heavy queries %.2f times, resident %d MB of %d MB%n",
                    small, heavy, ourMemory >> 10, theirMemory >> 10);
            assertTrue(small >= (LONG ? 2 : 1), "small answers: " + small);
            assertTrue(heavy >= (LONG ? 0.95 : 0.5), "heavy queries: " + heavy);
            assertTrue(ourMemory * (LONG ? 2 : 1) <= theirMemory, ourMemory + " kB of " + theirMemory + " kB");
        } finally {
            ourProcess.destroyForcibly();
            stockProcess.destroyForcibly();
        }
    }

    /** @return the version that is current in both */
    private static String equalStores(Path ours, Path stock) throws IOException {
        if (!GIVEN.isEmpty()) {
            Release given = new Releases(Path.of(GIVEN)).current().orElseThrow();
            CopiedStore.of(given, ours);
            CopiedStore.of(given, stock);
            return given.manifest().version();
        }
        Samples.members(ours, VERSION, MEMBERS);
        Samples.makeCurrent(ours, VERSION);
        Samples.members(stock, VERSION, MEMBERS);
        return VERSION;
    }

    private static List<String> madeUp() {
        return IntStream.range(0, MEMBERS)
                .mapToObj(i -> Samples.BASE + "id/state/m" + i)
                .toList();
    }

    /** All that voted in favour of anything. */
    private static List<String> voters(URI endpoint) throws IOException {
        List<String> rows = lines(endpoint, "SELECT DISTINCT ?state { ?e <" + RC + "inFavour> ?state }", "text/csv");
        return rows.subList(1, rows.size());
    }

    private static List<String> triples(URI endpoint, String thing) throws IOException {
        return lines(endpoint, "DESCRIBE <" + thing + ">", "application/n-triples").stream()
                .sorted()
                .toList();
    }

    private static List<String> lines(URI endpoint, String query, String accept) throws IOException {
        URI address = URI.create(endpoint + "?query=" + Running.encoded(query));
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Accept", accept);
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String sums(int i) {
        return "SELECT (COUNT(*) AS ?n) { ?a <" + Samples.BASE + "number> ?x . ?b <" + Samples.BASE
                + "number> ?y FILTER(?x < 20 && ?x + ?y = " + i + ") }";
    }

    /** Which states said yes most often where this one did. */
    private static String allies(List<String> states, int i) {
        return "SELECT ?other (COUNT(*) AS ?n) { ?e <" + RC + "inFavour> <" + states.get(i % states.size())
                + ">, ?other }" + " GROUP BY ?other ORDER BY DESC(?n) ?other LIMIT 10 # " + i;
    }

    /** Answers a second of ours for each of theirs; the first round of each warms up. */
    private double ratio(URI our, URI their, IntFunction<String> query) throws Exception {
        double ours = 0;
        double theirs = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            double our1 = answersPerSecond(our, query);
            double their1 = answersPerSecond(their, query);
            System.out.printf("round %d: ours %.1f/s, stock %.1f/s%n", round, our1, their1);
            if (round > 0) ours += our1;
            if (round > 0) theirs += their1;
        }
        return ours / theirs;
    }

    private double answersPerSecond(URI endpoint, IntFunction<String> query) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        long began = System.nanoTime();
        List<Future<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) clients.add(threads.submit(() -> ask(endpoint, query, began + ROUND_NANOS)));
        int answers = 0;
        for (Future<Integer> one : clients) answers += one.get();
        threads.shutdown();
        return answers / ((System.nanoTime() - began) / 1e9);
    }

    /** The plainest client of the JDK: what clients cost on the same machine would hide what servers do. */
    private int ask(URI endpoint, IntFunction<String> query, long until) throws IOException {
        int answers = 0;
        for (; System.nanoTime() < until; answers++) {
            URI address = URI.create(endpoint + "?query=" + Running.encoded(query.apply(next.getAndIncrement())));
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            assertEquals(200, connection.getResponseCode());
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
        return answers;
    }

    private static Process stock(Path store, String version) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(HEAP));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StockProcess.class.getName()));
        command.add(store.resolve("releases").resolve(version).resolve("tdb2").toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int port(Process process) throws IOException {
        return Integer.parseInt(new BufferedReader(new InputStreamReader(process.getInputStream())).readLine());
    }
}
