package rollcall.compare;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Lists, for people, what the comparisons found. */
public final class Differences {
    private Differences() {}

    /** @param data with the comparisons in its default graph, in a read transaction */
    public static List<Difference> in(DatasetGraph data) {
        List<Difference> found = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(data).query(Comparisons.query("differences")).build()) {
            RowSet rows = execution.select();
            while (rows.hasNext()) found.add(difference(rows.next()));
        }
        return found;
    }

    private static Difference difference(Binding row) {
        return new Difference(
                text(row, "document"),
                Integer.parseInt(text(row, "start")),
                Integer.parseInt(text(row, "end")),
                text(row, "exact"),
                text(row, "outcome"),
                text(row, "event"),
                text(row, "said"),
                text(row, "recorded"),
                text(row, "leftOut"));
    }

    private static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        if (node == null) return "";
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
