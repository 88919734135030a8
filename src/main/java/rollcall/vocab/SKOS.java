package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** SKOS: code lists and alternative names. */
public final class SKOS {
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    public static final Node Concept = term("Concept");
    public static final Node ConceptScheme = term("ConceptScheme");
    public static final Node prefLabel = term("prefLabel");
    public static final Node altLabel = term("altLabel");
    public static final Node notation = term("notation");
    public static final Node inScheme = term("inScheme");
    public static final Node topConceptOf = term("topConceptOf");
    public static final Node hasTopConcept = term("hasTopConcept");
    public static final Node definition = term("definition");
    public static final Node example = term("example");
    public static final Node closeMatch = term("closeMatch");
    public static final Node exactMatch = term("exactMatch");

    private SKOS() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
