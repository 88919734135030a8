package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF itself. */
public final class RDF {
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static final Node type = term("type");
    public static final Node Property = term("Property");
    public static final Node Statement = term("Statement");
    public static final Node subject = term("subject");
    public static final Node predicate = term("predicate");
    public static final Node object = term("object");

    private RDF() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
