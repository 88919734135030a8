package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.OA;
import rollcall.vocab.RC;

/** Makes the view of a document from the passages quoted of it. */
final class DocumentViews {
    private static final int MOST_PASSAGES = 300;

    private final Graph graph;
    private final Cards cards;
    private final IncomingLists lists;

    DocumentViews(Graph graph, Cards cards, IncomingLists lists) {
        this.graph = graph;
        this.cards = cards;
        this.lists = lists;
    }

    DocumentView of(Node document) {
        List<Node> passages = Graphs.subjects(graph, OA.hasSource, document).stream()
                .sorted(Comparator.comparingLong((Node e) -> offset(e, OA.start))
                        .thenComparingLong(e -> -offset(e, OA.end)))
                .limit(MOST_PASSAGES)
                .toList();
        Set<Node> facts = new HashSet<>();
        List<DocumentView.Passage> shown = new ArrayList<>();
        long read = 0;
        for (Node passage : passages) {
            List<Node> supported = Graphs.subjects(graph, RC.evidence, passage);
            facts.addAll(supported);
            shown.add(new DocumentView.Passage(
                    cards.card(passage, supported),
                    offset(passage, OA.start) > read + 1,
                    supported.stream().map(lists::item).toList()));
            read = Math.max(read, offset(passage, OA.end));
        }
        return new DocumentView(shown, facts.size());
    }

    private long offset(Node passage, Node property) {
        return Graphs.number(graph, passage, property).orElse(0);
    }
}
