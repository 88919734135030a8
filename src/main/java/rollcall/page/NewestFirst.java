package rollcall.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.SCHEMA;

/**
 * What leads to a thing by one property, newest first. The order of long lists is kept for the release, so that turning
 * their pages does not sort them again. For many threads.
 */
public final class NewestFirst {
    /** The longest list that is put in order; all roll calls of the General Assembly are some thousands. */
    static final int MOST = 10_000;

    /** Lists up to this length are sorted each time. */
    private static final int SHORT = 500;

    /** Things in all the kept lists together, at some hundred bytes each. */
    private static final long ROOM = 100_000;

    private final Cache<Asked, List<Node>> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Asked asked, List<Node> list) -> list.size())
            .build();

    private record Asked(Node thing, Node property) {}

    private record Dated(Node thing, String day) {}

    /** Puts the longest lists in order before a visitor asks for one: what each organ held. In a transaction. */
    public void prepare(Graph graph) {
        Set<Node> organs = graph.stream(Node.ANY, SCHEMA.organizer, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
        for (Node organ : organs) of(graph, organ, SCHEMA.organizer);
    }

    /** Empty where there are more than {@value #MOST}. */
    Optional<List<Node>> of(Graph graph, Node thing, Node property) {
        Asked asked = new Asked(thing, property);
        List<Node> known = kept.getIfPresent(asked);
        if (known != null) return Optional.of(known);
        List<Node> all = some(graph, thing, property, MOST + 1);
        if (all.size() > MOST) return Optional.empty();
        List<Node> sorted = sorted(graph, all);
        if (sorted.size() > SHORT) kept.put(asked, sorted);
        return Optional.of(sorted);
    }

    /** In the order of the store, which is fixed for a release. */
    static List<Node> some(Graph graph, Node thing, Node property, int limit) {
        return Graphs.some(graph.find(Node.ANY, property, thing).mapWith(Triple::getSubject), limit);
    }

    private static List<Node> sorted(Graph graph, List<Node> things) {
        return things.stream()
                .distinct()
                .map(thing -> new Dated(thing, Graphs.day(graph, thing)))
                .sorted(Comparator.comparing(Dated::day).reversed().thenComparing(Dated::thing, Graphs.ORDER))
                .map(Dated::thing)
                .toList();
    }
}
