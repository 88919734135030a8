package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

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

    public record Kind(Node type, int count) {}

    /** Counts in the caller's transaction. */
    public static Numbers of(Graph graph, Ballots ballots) {
        List<Kind> kinds = new ArrayList<>();
        for (Node type : KINDS) {
            int count = (int) Iter.count(graph.find(Node.ANY, RDF.type, type));
            if (count > 0) kinds.add(new Kind(type, count));
        }
        return new Numbers(
                ballots.rollCalls(),
                ballots.castVotes(),
                kinds,
                documents(graph),
                votes(graph, ballots),
                states(graph));
    }

    private static List<Node> documents(Graph graph) {
        return Graphs.subjects(graph, RDF.type, RC.Document).stream()
                .filter(document -> graph.contains(document, SCHEMA.sha256, Node.ANY)
                        || graph.contains(document, DCTERMS.issued, Node.ANY))
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
