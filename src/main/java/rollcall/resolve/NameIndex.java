package rollcall.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.registry.Name;

/** Names by their folded form. */
final class NameIndex {
    private static final int CANDIDATES = 5;
    /** Spellings whose folded form is remembered; more than any table has. */
    private static final int REMEMBERED = 10_000;
    /** Below this likeness a name is not worth showing. */
    private static final double FAINT = 0.7;

    private final Map<String, List<Name>> byFolded = new HashMap<>();
    private final Map<String, String> foldedForms = new ConcurrentHashMap<>();
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

    NameIndex(Collection<Name> names) {
        for (Name name : names)
            if (name.kind().identifies())
                byFolded.computeIfAbsent(Folded.of(name.text()), k -> new ArrayList<>())
                        .add(name);
    }

    Resolution resolve(String name, Set<Kind> kinds, LocalDate day) {
        return resolveFolded(folded(name), kinds, day);
    }

    /** The folded form, remembered for names that are known: a table writes the same ones over and over. */
    String folded(String name) {
        String known = foldedForms.get(name);
        if (known != null) return known;
        String folded = Folded.of(name);
        if (byFolded.containsKey(folded) && foldedForms.size() < REMEMBERED) foldedForms.put(name, folded);
        return folded;
    }

    Resolution resolveFolded(String folded, Set<Kind> kinds, LocalDate day) {
        Set<Ref> refs = new TreeSet<>();
        for (Name name : byFolded.getOrDefault(folded, List.of()))
            if (wanted(name.ref(), kinds) && name.holdsOn(day)) refs.add(name.ref());
        return switch (refs.size()) {
            case 0 -> new Resolution.Unknown(nearest(folded, kinds));
            case 1 -> new Resolution.Found(refs.iterator().next());
            default -> new Resolution.Ambiguous(List.copyOf(refs));
        };
    }

    private static boolean wanted(Ref ref, Set<Kind> kinds) {
        return kinds.isEmpty() || kinds.contains(ref.kind());
    }

    private List<Resolution.Candidate> nearest(String folded, Set<Kind> kinds) {
        Map<Ref, Resolution.Candidate> best = new TreeMap<>();
        byFolded.forEach((known, names) -> {
            double score = likeness.apply(folded, known);
            if (score >= FAINT) names.forEach(n -> offer(best, n, score, kinds));
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Resolution.Candidate::score)
                        .reversed()
                        .thenComparing(Resolution.Candidate::ref))
                .limit(CANDIDATES)
                .collect(Collectors.toList());
    }

    private static void offer(Map<Ref, Resolution.Candidate> best, Name name, double score, Set<Kind> kinds) {
        if (!wanted(name.ref(), kinds)) return;
        best.merge(
                name.ref(),
                new Resolution.Candidate(name.ref(), name.text(), score),
                (a, b) -> b.score() > a.score()
                                || (b.score() == a.score() && b.name().compareTo(a.name()) < 0)
                        ? b
                        : a);
    }
}
