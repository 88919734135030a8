package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that ask for what no server can give. A whole answer to any of it is a wrong one, and fails the test. */
final class HostileClients implements AutoCloseable {
    private static final List<String> QUERIES = List.of(
            "SELECT * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}",
            "SELECT * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i} ORDER BY ?c ?f",
            "SELECT ?a ?d (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i} GROUP BY ?a ?d",
            "CONSTRUCT {?s ?p ?o . ?x ?q ?y} {?s ?p ?o . ?x ?q ?y . ?z ?r ?w}",
            "SELECT * {?a (!<x>|^!<x>)* ?b . ?b (!<y>|^!<y>)+ ?c . ?d ?e ?f}",
            "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER REGEX(CONCAT(STR(?c), STR(?f)), '(.*m){9}c')}",
            "SELECT (COUNT(DISTINCT *) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}",
            "SELECT (GROUP_CONCAT(CONCAT(STR(?c), STR(?f))) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}",
            "DESCRIBE * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}");

    private final URI endpoint;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Integer>> clients = new ArrayList<>();

    private HostileClients(URI endpoint) {
        this.endpoint = endpoint;
    }

    static HostileClients start(int count, URI endpoint) {
        HostileClients hostile = new HostileClients(endpoint);
        for (int i = 0; i < count; i++) {
            int first = i;
            hostile.clients.add(hostile.threads.submit(() -> hostile.go(first)));
        }
        return hostile;
    }

    /** How many queries were ended, all of them honestly. */
    int stop() throws ExecutionException, InterruptedException {
        going.set(false);
        int ended = 0;
        for (Future<Integer> one : clients) ended += one.get();
        return ended;
    }

    private int go(int first) throws InterruptedException {
        int ended = 0;
        for (int i = first; going.get(); i++, ended++) {
            String query = QUERIES.get(i % QUERIES.size()) + " # " + i + " of " + first;
            URI address = URI.create(endpoint + "?query=" + Running.encoded(query));
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(90))
                    .build();
            try {
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                response.body().transferTo(OutputStream.nullOutputStream());
                assertTrue(List.of(422, 503).contains(response.statusCode()), response.statusCode() + " for " + query);
            } catch (IOException e) {
                // The transfer broke: just what should happen to an answer that was cut.
            }
        }
        return ended;
    }

    @Override
    public void close() {
        going.set(false);
        threads.shutdown();
    }
}
