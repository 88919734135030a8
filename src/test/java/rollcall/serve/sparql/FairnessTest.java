package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Limits;

/** One address may fill every place and the whole queue, and yet others are served as if it had asked for little. */
@Timeout(120)
class FairnessTest {
    private static final String GREEDY = "192.0.2.1";
    private static final String MODEST = "192.0.2.2";
    private static final int MEMBERS = 1_200;
    private static final int QUEUE = 6;

    /** Takes longer than a moment, and ends. */
    private static final String LONG = "SELECT (COUNT(*) AS ?n) { ?a <number> ?x . ?b <number> ?y } # ";

    private static final String WITHOUT_END = "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i} # ";

    @TempDir
    Path store;

    private Running running;

    @BeforeEach
    void start() {
        Limits limits =
                Limits.DEFAULT.withPlaces(4, QUEUE, Duration.ofSeconds(5)).withQueryTimeout(Duration.ofSeconds(25));
        running = Running.serving(
                Running.SITE.withLimits(limits).withProxies(Set.of("127.0.0.1")),
                Samples.members(store, "0001-aaaaaaaaaaaa", MEMBERS));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whoAsksForLittleIsServedWhileAnotherAddressFillsEveryPlaceAndTheQueue() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> greedy = new ArrayList<>();
        for (int i = 0; i < 5 * QUEUE; i++) greedy.add(ask(GREEDY, WITHOUT_END + i));
        for (int i = 0; i < 8; i++) {
            greedy.add(ask(GREEDY, WITHOUT_END + "more " + i));
            assertEquals("200", outcome(ask(MODEST, "ASK { ?s <number> " + i + " }")));
            assertEquals("200", outcome(ask(MODEST, LONG + i)));
        }
        List<String> sentAway = greedy.stream()
                .filter(CompletableFuture::isDone)
                .map(FairnessTest::outcome)
                .toList();
        assertTrue(sentAway.size() >= 4 * QUEUE, "sent away: " + sentAway);
        assertEquals(Set.of("503 query-busy"), Set.copyOf(sentAway));
    }

    @Test
    void aQueryThatMakesRoomForAnotherAddressGoesOnLaterAndIsWhole() {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) all.add(ask(GREEDY, LONG + "first " + i));
        for (int i = 0; i < 3; i++) all.add(ask(MODEST, LONG + "then " + i));
        for (CompletableFuture<HttpResponse<String>> one : all) {
            HttpResponse<String> answer = one.join();
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"" + MEMBERS * MEMBERS + "\""), answer.body());
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(String client, String query) {
        HttpRequest request = HttpRequest.newBuilder(running.at("/sparql?query=" + Running.encoded(query)))
                .header("Forwarded", "for=" + client)
                .timeout(Duration.ofSeconds(60))
                .build();
        return running.client().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The status, and of a problem its type. */
    private static String outcome(CompletableFuture<HttpResponse<String>> asked) {
        HttpResponse<String> answer = asked.join();
        String type =
                answer.statusCode() == 200 ? "" : " " + answer.body().replaceFirst("(?s).*/problem/([a-z-]+).*", "$1");
        return answer.statusCode() + type;
    }
}
