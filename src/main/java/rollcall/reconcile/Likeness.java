package rollcall.reconcile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import rollcall.search.Entry;
import rollcall.search.Folding;
import rollcall.search.Named;

/** How alike a name and the names of an entry look, 0 to 1, in their order of words or in any. */
final class Likeness {
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

    double of(String name, Entry entry) {
        String folded = Folding.of(name);
        String sorted = sorted(folded);
        double best = 0;
        for (Named known : entry.names()) {
            String other = Folding.of(known.text());
            best = Math.max(best, likeness.apply(folded, other));
            best = Math.max(best, likeness.apply(sorted, sorted(other)));
        }
        return best;
    }

    private static String sorted(String folded) {
        return Arrays.stream(folded.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
