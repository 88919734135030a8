package rollcall.page;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.SCHEMA;

/** A quantity's bounds in words. */
final class Ranges {
    private Ranges() {}

    static String of(Graph graph, Node quantity) {
        Optional<String> least = Graphs.text(graph, quantity, SCHEMA.minValue).map(Values::number);
        Optional<String> most = Graphs.text(graph, quantity, SCHEMA.maxValue).map(Values::number);
        if (least.isEmpty() && most.isEmpty()) return "?";
        if (least.equals(most)) return least.get();
        if (least.isEmpty()) return "at most " + most.get();
        return most.map(m -> least.get() + " to " + m).orElse("at least " + least.get());
    }
}
