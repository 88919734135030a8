package rollcall.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import rollcall.search.Entry;
import rollcall.search.Folding;
import rollcall.search.Named;

/**
 * How alike a name and the names of an entry look, 0 to 1: by Jaro and Winkler, in their order of words or in any; or by
 * the part of a longer name that all of the words make up.
 */
final class Likeness {
    /** Two words or more that all occur in a name are worth this at least. */
    private static final double WITHIN = 0.84;

    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

    double of(String name, Entry entry) {
        String folded = Folding.of(name);
        String sorted = sorted(folded);
        double best = 0;
        for (Named known : entry.names()) {
            String other = Folding.of(known.text());
            best = Math.max(best, likeness.apply(folded, other));
            best = Math.max(best, likeness.apply(sorted, sorted(other)));
            best = Math.max(best, within(folded, other));
        }
        return best;
    }

    private static double within(String folded, String other) {
        List<String> words = List.of(folded.split(" "));
        List<String> all = List.of(other.split(" "));
        if (words.size() < 2 || !all.containsAll(words)) return 0;
        return WITHIN + (1 - WITHIN) * Math.min(1.0, (double) words.size() / all.size());
    }

    private static String sorted(String folded) {
        return Arrays.stream(folded.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
