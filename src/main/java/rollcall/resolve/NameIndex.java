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
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.registry.Name;

/** Names by their folded form. */
final class NameIndex {
    private static final int CANDIDATES = 5;
    /** Below this likeness a name is not worth showing. */
    private static final double FAINT = 0.7;

    private final Map<String, List<Name>> byFolded = new HashMap<>();
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();

    NameIndex(Collection<Name> names) {
        for (Name name : names)
            if (name.kind().identifies())
                byFolded.computeIfAbsent(Folded.of(name.text()), k -> new ArrayList<>())
                        .add(name);
    }

    Resolution resolve(String name, Set<Kind> kinds, LocalDate day) {
        String folded = Folded.of(name);
        List<Ref> refs = byFolded.getOrDefault(folded, List.of()).stream()
                .filter(n -> wanted(n.ref(), kinds) && n.holdsOn(day))
                .map(Name::ref)
                .distinct()
                .sorted()
                .toList();
        return switch (refs.size()) {
            case 0 -> new Resolution.Unknown(nearest(folded, kinds));
            case 1 -> new Resolution.Found(refs.get(0));
            default -> new Resolution.Ambiguous(refs);
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
