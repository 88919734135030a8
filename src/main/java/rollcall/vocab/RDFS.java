package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF Schema. */
public final class RDFS {
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node label = term("label");
    public static final Node comment = term("comment");
    public static final Node isDefinedBy = term("isDefinedBy");
    public static final Node seeAlso = term("seeAlso");
    public static final Node subClassOf = term("subClassOf");
    public static final Node subPropertyOf = term("subPropertyOf");
    public static final Node domain = term("domain");
    public static final Node range = term("range");
    public static final Node Class = term("Class");

    private RDFS() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
