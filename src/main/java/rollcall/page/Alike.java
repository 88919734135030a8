package rollcall.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * The first of the states in the order of their likeness to another: share, then votes in common, most first, then name.
 *
 * @param shown in order
 * @param tied  how many more have the same share as the last of them
 */
record Alike(List<Ballots.Agreement> shown, int tied) {
    private static final Comparator<Ballots.Agreement> SHARE = Comparator.comparingDouble(Ballots.Agreement::share);

    /** @param order of names */
    static Alike most(
            List<Ballots.Agreement> agreements, Comparator<String> order, Function<Node, String> name, int limit) {
        return first(agreements, SHARE.reversed(), order, name, limit);
    }

    /** @param order of names */
    static Alike least(
            List<Ballots.Agreement> agreements, Comparator<String> order, Function<Node, String> name, int limit) {
        return first(agreements, SHARE, order, name, limit);
    }

    private static Alike first(
            List<Ballots.Agreement> agreements,
            Comparator<Ballots.Agreement> share,
            Comparator<String> order,
            Function<Node, String> name,
            int limit) {
        Map<Node, String> names = new HashMap<>();
        List<Ballots.Agreement> sorted = agreements.stream()
                .sorted(share.thenComparing(Comparator.comparingInt(Ballots.Agreement::shared)
                                .reversed())
                        .thenComparing(a -> names.computeIfAbsent(a.state(), name), order)
                        .thenComparing(a -> a.state().toString()))
                .toList();
        List<Ballots.Agreement> shown = sorted.stream().limit(limit).toList();
        return new Alike(shown, shown.isEmpty() ? 0 : tied(sorted, limit));
    }

    private static int tied(List<Ballots.Agreement> sorted, int limit) {
        return (int) sorted.stream()
                .skip(limit)
                .takeWhile(next -> next.share() == sorted.get(limit - 1).share())
                .count();
    }
}
