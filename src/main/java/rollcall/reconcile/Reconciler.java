package rollcall.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
        if (question.isImpossible()) return List.of();
        Finder finder = new Finder(index, iris, question);
        Map<String, Finding> findings = finder.find();
        List<Judged> judged = new ArrayList<>();
        findings.forEach((id, finding) -> judged.add(judge(finder.entry(id), finding, question)));
        long rivals = judged.stream().filter(Judged::isRival).count();
        return judged.stream()
                .map(one -> one.candidate(rivals == 1))
                .sorted(BEST_FIRST)
                .limit(question.limit())
                .toList();
    }

    private Judged judge(Entry entry, Finding finding, Question question) {
        EntityType type = EntityType.of(entry.kind()).orElseThrow();
        Node thing = iris.node(entry.kind(), entry.key());
        Map<String, Boolean> outcomes = new Checks(graph, iris).outcomes(thing, type, question.constraints());
        boolean wanted = question.types().isEmpty() || question.types().contains(type);
        return new Judged(entry, finding, outcomes, unknown(question, type, outcomes), wanted);
    }

    /** The date on a state has done its work when its names were compared. */
    private static int unknown(Question question, EntityType type, Map<String, Boolean> outcomes) {
        boolean dated = type == EntityType.STATE && question.constrains(Property.DATE);
        return question.constraints().size() - outcomes.size() - (dated ? 1 : 0);
    }

    private static int rank(Entry entry) {
        return EntityType.of(entry.kind()).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** @param unknown constraints of which nothing is known */
    private record Judged(Entry entry, Finding finding, Map<String, Boolean> outcomes, int unknown, boolean wanted) {
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
            return new Candidate(entry, score(), alone && finding.safe() && isRival(), features());
        }

        private double score() {
            long contradicted =
                    outcomes.values().stream().filter(holds -> !holds).count();
            double score = finding.score()
                    - contradicted * Scores.CONTRADICTED
                    - unknown * Scores.UNKNOWN
                    - (wanted ? 0 : Scores.OTHER_TYPE);
            return Math.round(Math.max(0, Math.min(Scores.SAME, score)) * 10) / 10.0;
        }

        private Map<String, Object> features() {
            Map<String, Object> features = new LinkedHashMap<>();
            features.put("name", Math.round(finding.score() * 10) / 10.0);
            features.putAll(outcomes);
            return features;
        }
    }
}
