package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Wikidata's properties of statements as things of their own, those that we have values of: what holds, and from when to when. */
public final class WDS {
    /** From an item to a statement about it. */
    public static final String P = "http://www.wikidata.org/prop/";
    /** From a statement to its value. */
    public static final String PS = P + "statement/";
    /** From a statement to what qualifies it. */
    public static final String PQ = P + "qualifier/";

    public static final Node positionHeld = NodeFactory.createURI(P + "P39");
    public static final Node isPosition = NodeFactory.createURI(PS + "P39");
    public static final Node startTime = NodeFactory.createURI(PQ + "P580");
    public static final Node endTime = NodeFactory.createURI(PQ + "P582");

    private WDS() {}
}
