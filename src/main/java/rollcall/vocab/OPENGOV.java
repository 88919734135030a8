package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Popolo (open government): votes and roll calls. */
public final class OPENGOV {
    public static final String NS = "http://www.w3.org/ns/opengov#";

    public static final Node VoteEvent = term("VoteEvent");
    public static final Node Vote = term("Vote");
    public static final Node motion = term("motion");
    public static final Node voteEvent = term("voteEvent");
    public static final Node result = term("result");
    public static final Node Pass = term("Pass");
    public static final Node Fail = term("Fail");

    private OPENGOV() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
