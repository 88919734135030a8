package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.OA;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;

/**
 * What a release holds, counted once, and the newest of it.
 *
 * @param kinds     things by their class, in the order of the page; only those there are
 * @param documents the newest seen documents
 * @param votes     the newest roll calls
 * @param states    all states, for the page that lists them
 */
public record Numbers(
        int rollCalls, long castVotes, List<Kind> kinds, List<Node> documents, List<Node> votes, List<Node> states) {
    private static final int LATEST = 8;
    private static final List<Node> KINDS = List.of(
            RC.State,
            RC.Resolution,
            RC.Document,
            RC.Statement,
            RC.Meeting,
            RC.Visit,
            RC.Agreement,
            RC.Measure,
            RC.Lobbying,
            RC.Protest,
            RC.Estimate,
            RC.Event,
            RC.Evidence);

    /** @param key of its words */
    public record Kind(String key, int count) {}

    /** Counts in the caller's transaction. */
    public static Numbers of(Graph graph, Ballots ballots) {
        List<Kind> kinds = new ArrayList<>();
        for (Node type : KINDS) {
            int count = (int) Iter.count(graph.find(Node.ANY, RDF.type, type));
            if (type.equals(RC.Document)) kinds.addAll(documents(graph, count));
            else kinds.add(new Kind(key(type), count));
        }
        kinds.removeIf(kind -> kind.count() == 0);
        return new Numbers(
                ballots.rollCalls(),
                ballots.castVotes(),
                kinds,
                documents(graph),
                votes(graph, ballots),
                states(graph));
    }

    /** Those that passages are quoted from, and those that are only spoken of. */
    private static List<Kind> documents(Graph graph, int all) {
        int quoted = (int) graph.stream(Node.ANY, OA.hasSource, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .count();
        return List.of(
                new Kind(key(RC.Document), quoted), new Kind(key(RC.Document) + ".unseen", Math.max(0, all - quoted)));
    }

    private static String key(Node type) {
        return type.getURI().substring(RC.NS.length());
    }

    private static List<Node> documents(Graph graph) {
        return Graphs.subjects(graph, RDF.type, RC.Document).stream()
                .filter(document -> graph.contains(Node.ANY, OA.hasSource, document))
                .sorted(Comparator.comparing((Node d) -> Graphs.day(graph, d)).reversed())
                .limit(LATEST)
                .toList();
    }

    private static List<Node> votes(Graph graph, Ballots ballots) {
        if (ballots.rollCalls() > 0) return ballots.latest(LATEST);
        return Graphs.subjects(graph, RDF.type, OPENGOV.VoteEvent).stream()
                .limit(LATEST)
                .toList();
    }

    private static List<Node> states(Graph graph) {
        return Graphs.subjects(graph, RDF.type, RC.State);
    }
}
