package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** W3C organisation ontology. */
public final class ORG {
    public static final String NS = "http://www.w3.org/ns/org#";

    public static final Node Organization = term("Organization");
    public static final Node subOrganizationOf = term("subOrganizationOf");
    public static final Node Membership = term("Membership");
    public static final Node member = term("member");
    public static final Node organization = term("organization");

    private ORG() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
