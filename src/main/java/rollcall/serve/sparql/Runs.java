package rollcall.serve.sparql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The queries that are running. */
final class Runs {
    private final Set<Run> running = ConcurrentHashMap.newKeySet();

    void add(Run run) {
        running.add(run);
    }

    void remove(Run run) {
        running.remove(run);
    }

    Set<Run> all() {
        return Set.copyOf(running);
    }

    void stopAll(Stop reason) {
        running.forEach(run -> run.stop(reason));
    }
}
