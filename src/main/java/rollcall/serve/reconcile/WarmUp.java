package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Question;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;

/**
 * Asks a release for its own states before anybody else does. The first batch of a program that has just started waits for
 * classes to be loaded and code to be compiled longer than for the answers.
 */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.reconcile");
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Current current;

    private WarmUp(Current current) {
        this.current = current;
    }

    static void of(Current current) {
        WarmUp warmUp = new WarmUp(current);
        current.onSwitch(release -> warmUp.start());
        warmUp.start();
    }

    private void start() {
        Thread thread = new Thread(this::ask, "reconcile-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void ask() {
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            List<String> names = leased(WarmUp::names).orElse(List.of());
            for (String name : names)
                if (System.nanoTime() > end
                        || leased(release -> answered(release, name)).isEmpty()) return;
        } catch (RuntimeException e) {
            LOG.warn("the reconciliation service starts cold: {}", e.toString());
        }
    }

    /** One lease a question, so that a server can stop in between. */
    private <T> Optional<T> leased(Function<OpenRelease, T> work) {
        Optional<Lease> lease = current.leaseIfOpen();
        if (lease.isEmpty()) return Optional.empty();
        try (Lease open = lease.get()) {
            return Optional.of(work.apply(open.release()));
        }
    }

    private static List<String> names(OpenRelease release) {
        return ReconcileServlet.within(release, reconciler -> {
            Graph graph = release.dataset().getUnionGraph();
            return graph.find(Node.ANY, RDF.type, RC.State).toList().stream()
                    .flatMap(state -> graph.find(state.getSubject(), RDFS.label, Node.ANY).toList().stream())
                    .map(label -> label.getObject().getLiteralLexicalForm())
                    .toList();
        });
    }

    /** By its name, and by a name that is only like it: that takes another way. */
    private static ObjectNode answered(OpenRelease release, String name) {
        Set<EntityType> states = Set.of(EntityType.STATE);
        Map<String, Question> questions =
                Map.of("is", new Question(name, states), "like", new Question(name + "x", states));
        return ReconcileServlet.within(release, reconciler -> Answers.batch(reconciler, questions));
    }
}
