package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** FOAF: people and groups. */
public final class FOAF {
    public static final String NS = "http://xmlns.com/foaf/0.1/";

    public static final Node Person = term("Person");
    public static final Node Group = term("Group");
    public static final Node Document = term("Document");
    public static final Node Agent = term("Agent");
    public static final Node name = term("name");
    public static final Node primaryTopic = term("primaryTopic");
    public static final Node page = term("page");
    public static final Node homepage = term("homepage");

    private FOAF() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
