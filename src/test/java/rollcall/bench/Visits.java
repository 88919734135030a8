package rollcall.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four clients at once that open pages and data documents of a served release. */
final class Visits {
    private static final int CLIENTS = 4;
    private static final int SAMPLE = 100;

    /** Things of every kind that has many; the sample is drawn from them. */
    private static final String THINGS =
            """
            PREFIX rc: <https://w3id.org/rollcall/ns#>
            SELECT DISTINCT ?path
            WHERE {
              { ?e rc:inFavour ?thing } UNION { ?e rc:against ?thing } UNION { ?thing rc:yesCount ?n }
              UNION { ?e <http://www.w3.org/ns/opengov#motion> ?thing } UNION { ?s rc:evidence ?thing } UNION { ?thing rc:evidence ?p }
              BIND(REPLACE(STR(?thing), "^.*/id/", "") AS ?path)
              FILTER(CONTAINS(STR(?thing), "/id/"))
            } ORDER BY ?path
            """;

    private final Served served;
    private final List<String> things;

    Visits(Served served) throws IOException {
        this.served = served;
        List<String> all = new ArrayList<>(Client.lines(Client.query(served, THINGS), "text/csv"));
        List<String> states =
                new ArrayList<>(all.stream().filter(t -> t.startsWith("state/")).toList());
        Collections.shuffle(all, new Random(2));
        Collections.shuffle(states, new Random(3));
        this.things = new ArrayList<>(all.subList(0, SAMPLE));
        things.addAll(states.subList(0, SAMPLE / 2));
    }

    void open() throws Exception {
        Questions.print("pages opened for the first time, 4 at once", visits(""), "asked: p95 under 150 ms");
        Questions.print("pages opened again, 4 at once", visits(""), "asked: p95 under 150 ms");
        Questions.print("data opened for the first time, 4 at once", visits(".ttl"), "asked: p95 under 150 ms");
        Questions.print("data documents opened again, 4 at once", visits(".ttl"), "asked: p95 under 150 ms");
        unchanged();
    }

    /** Milliseconds of each visit; every thing is visited once by somebody. */
    private List<Double> visits(String suffix) throws Exception {
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Void>> work = new ArrayList<>();
        for (String thing : things)
            work.add(() -> {
                took.add(Client.get(address(thing, suffix), 200, "Accept", "text/html, */*;q=0.1")
                        .last());
                return null;
            });
        for (Future<Void> done : clients.invokeAll(work)) done.get();
        clients.shutdown();
        return took;
    }

    private URI address(String thing, String suffix) {
        return served.at((suffix.isEmpty() ? "/page/" : "/data/") + thing + suffix);
    }

    private void unchanged() throws IOException {
        URI address = address(things.get(0), "");
        String tag = Client.header(address, "ETag");
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++)
            took.add(Client.get(address, 304, "If-None-Match", tag).last());
        Questions.print("a page that has not changed (304)", took, "asked: under 5 ms");
    }
}
