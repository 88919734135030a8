package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** OWL: declarations only. */
public final class OWL {
    public static final String NS = "http://www.w3.org/2002/07/owl#";

    public static final Node Ontology = term("Ontology");
    public static final Node Class = term("Class");
    public static final Node ObjectProperty = term("ObjectProperty");
    public static final Node DatatypeProperty = term("DatatypeProperty");
    public static final Node sameAs = term("sameAs");
    public static final Node versionInfo = term("versionInfo");

    private OWL() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
