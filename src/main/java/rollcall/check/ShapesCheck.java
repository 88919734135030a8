package rollcall.check;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.account.Finding;

/** Validates a graph with the shapes that the product ships. */
public final class ShapesCheck {
    private static final String RESOURCE = "/rollcall/ontology/shapes.ttl";
    private final Shapes shapes;

    public ShapesCheck() {
        this(shippedShapes());
    }

    ShapesCheck(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    /** The shapes graph as shipped. */
    public static Graph shippedShapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(ShapesCheck.class.getResourceAsStream(RESOURCE))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    /**
     * Every result of the validation: violations refuse, everything else warns.
     *
     * @param graphName names the graph in the findings
     */
    public List<Finding> check(Graph graph, String graphName) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> finding(entry, graphName))
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
    }

    private static Finding finding(ReportEntry entry, String graphName) {
        boolean violation = Severity.Violation.equals(entry.severity());
        return new Finding(
                violation ? Finding.Severity.REFUSES_FILE : Finding.Severity.WARNING,
                "SHAPE",
                graphName,
                text(entry.focusNode()),
                entry.resultPath() == null ? "" : entry.resultPath().toString(),
                text(entry.value()),
                String.valueOf(entry.message()),
                "correct the fact or record behind " + text(entry.focusNode()));
    }

    private static String text(Node node) {
        if (node == null) return "nothing";
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
