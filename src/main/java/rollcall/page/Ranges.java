package rollcall.page;

import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.page.language.Messages;
import rollcall.vocab.SCHEMA;

/** A quantity's bounds in words. */
final class Ranges {
    private Ranges() {}

    static String of(Graph graph, Node quantity, Messages say) {
        OptionalLong least = Graphs.number(graph, quantity, SCHEMA.minValue);
        OptionalLong most = Graphs.number(graph, quantity, SCHEMA.maxValue);
        if (least.isEmpty() && most.isEmpty()) return "?";
        if (least.equals(most)) return say.number(least.getAsLong());
        if (least.isEmpty()) return say.text("range.at-most", most.getAsLong());
        if (most.isEmpty()) return say.text("range.at-least", least.getAsLong());
        return say.text("range.between", least.getAsLong(), most.getAsLong());
    }
}
