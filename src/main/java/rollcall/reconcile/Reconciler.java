package rollcall.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.search.Entry;
import rollcall.search.TextIndex;

/**
 * Answers questions from one release.
 *
 * @param graph the union of the release's graphs, in a read transaction of the caller's
 */
public record Reconciler(TextIndex index, Graph graph, Iris iris) {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> rank(candidate.entry()))
            .thenComparing(candidate -> candidate.entry().id());

    /** The best first; of equal ones those of the earlier type. */
    public List<Candidate> candidates(Question question) {
        return answer(question, judged(question));
    }

    /** Those only whom the words could mean by themselves, and not by likeness. */
    public List<Candidate> rivals(Question question) {
        return answer(
                question, judged(question).stream().filter(Judged::isRival).toList());
    }

    private List<Judged> judged(Question question) {
        if (question.isImpossible()) return List.of();
        Finder finder = new Finder(index, graph, iris, question);
        List<Judged> judged = new ArrayList<>();
        finder.find().forEach((id, finding) -> judged.add(judge(finder.entry(id), finding, question)));
        return judged;
    }

    private static List<Candidate> answer(Question question, List<Judged> judged) {
        long rivals = judged.stream().filter(Judged::isRival).count();
        return judged.stream()
                .map(one -> one.candidate(rivals == 1))
                .sorted(BEST_FIRST)
                .limit(question.limit())
                .toList();
    }

    private Judged judge(Entry entry, Finding finding, Question question) {
        EntityType type = EntityType.of(entry.kind()).orElseThrow();
        Map<String, Boolean> outcomes = new Checks(graph, iris).outcomes(entry, type, question.constraints());
        boolean wanted = question.types().isEmpty() || question.types().contains(type);
        List<Constraint> unknown = question.constraints().stream()
                .filter(c -> !outcomes.containsKey(c.property()))
                .filter(c -> !(type == EntityType.STATE
                        && Checks.isDate(c)
                        && c.values().isEmpty()))
                .toList();
        boolean unsure = type == EntityType.STATE && unknown.stream().anyMatch(Checks::isDate);
        return new Judged(entry, finding, outcomes, unknown.size(), unsure, wanted);
    }

    private static int rank(Entry entry) {
        return EntityType.of(entry.kind()).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    /**
     * @param unknown constraints of which nothing is known
     * @param unsure  whether a state's tenure on the date is one of these
     */
    private record Judged(
            Entry entry, Finding finding, Map<String, Boolean> outcomes, int unknown, boolean unsure, boolean wanted) {
        boolean isContradicted() {
            return outcomes.containsValue(false);
        }

        /** Whether the words alone could mean it. */
        boolean isRival() {
            return finding.exact()
                    && finding.score() >= Scores.OTHER_TIME
                    && !isContradicted()
                    && wanted
                    && !isVoteOnIt();
        }

        /** The vote on a text is no rival of the text. */
        private boolean isVoteOnIt() {
            return finding.score() == Scores.VOTE_BY_SYMBOL && entry.kind() == Space.VOTE_EVENT;
        }

        Candidate candidate(boolean alone) {
            return new Candidate(entry, score(), alone && finding.safe() && !unsure && isRival(), features());
        }

        private double score() {
            double score = finding.score()
                    - contradicted() * Scores.CONTRADICTED
                    - unknown * Scores.UNKNOWN
                    - (wanted ? 0 : Scores.OTHER_TYPE);
            return Math.round(Math.max(0, Math.min(Scores.SAME, score)) * 10) / 10.0;
        }

        /** What the name has lost for the date, the seat does not lose again. */
        private long contradicted() {
            boolean counted = finding.score() == Scores.OTHER_DATE;
            return outcomes.entrySet().stream()
                    .filter(outcome -> !outcome.getValue())
                    .filter(outcome -> !(counted && outcome.getKey().equals(Property.DATE.id())))
                    .count();
        }

        private Map<String, Object> features() {
            Map<String, Object> features = new LinkedHashMap<>();
            features.put("name", Math.round(finding.score() * 10) / 10.0);
            features.putAll(outcomes);
            return features;
        }
    }
}
