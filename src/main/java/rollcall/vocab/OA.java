package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Web Annotation: passages of documents. Offsets are code points. */
public final class OA {
    public static final String NS = "http://www.w3.org/ns/oa#";

    public static final Node SpecificResource = term("SpecificResource");
    public static final Node hasSource = term("hasSource");
    public static final Node start = term("start");
    public static final Node end = term("end");
    public static final Node exact = term("exact");
    public static final Node prefix = term("prefix");
    public static final Node suffix = term("suffix");

    private OA() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
