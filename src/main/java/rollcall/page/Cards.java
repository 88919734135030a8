package rollcall.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OA;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Makes cards of passages. */
final class Cards {
    private final Graph graph;
    private final Values values;

    Cards(Graph graph, Values values) {
        this.graph = graph;
        this.values = values;
    }

    List<Card> supporting(Node thing) {
        return Graphs.objects(graph, thing, RC.evidence).stream()
                .map(evidence -> card(evidence, List.of(thing)))
                .toList();
    }

    /** @param supported things whose verbatim words are marked in the passage */
    Card card(Node evidence, List<Node> supported) {
        Optional<Node> document = Graphs.object(graph, evidence, OA.hasSource);
        Optional<Node> claimant = Graphs.object(graph, evidence, RC.claimant);
        String quote = Graphs.text(graph, evidence, OA.exact).orElse("");
        String lang =
                document.flatMap(d -> Graphs.text(graph, d, DCTERMS.language)).orElse("");
        return new Card(
                Marks.cut(quote, marks(evidence, supported)),
                new Text(quote, lang),
                values.of(evidence),
                document.map(values::of),
                claimant.isPresent() && claimant.equals(document),
                claimant.map(values::of),
                links(evidence, RC.relayedBy),
                links(evidence, RC.saidIn).stream().findFirst(),
                links(evidence, RC.certainty).stream().findFirst(),
                Graphs.object(graph, evidence, RC.certainty)
                        .filter(Firmness::isImplied)
                        .isPresent(),
                Graphs.text(graph, evidence, RC.hedge).orElse(""),
                place(evidence));
    }

    private Map<String, String> marks(Node evidence, List<Node> supported) {
        Map<String, String> marks = new LinkedHashMap<>();
        Graphs.text(graph, evidence, RC.hedge).ifPresent(words -> marks.put(words, "hedge"));
        Graphs.text(graph, evidence, RC.dateText).ifPresent(words -> marks.putIfAbsent(words, "date"));
        for (Node thing : supported)
            Graphs.text(graph, thing, SCHEMA.text).ifPresent(words -> marks.putIfAbsent(words, "words"));
        return marks;
    }

    private List<Value> links(Node subject, Node property) {
        List<Value> links = new ArrayList<>();
        for (Node object : Graphs.objects(graph, subject, property)) links.add(values.of(object));
        return links;
    }

    private String place(Node evidence) {
        Optional<String> start = Graphs.text(graph, evidence, OA.start);
        Optional<String> end = Graphs.text(graph, evidence, OA.end);
        return start.isPresent() && end.isPresent() ? values.say().text("card.place", start.get(), end.get()) : "";
    }
}
