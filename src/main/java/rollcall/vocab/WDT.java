package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Wikidata's direct ("truthy") properties, those that we have values of. */
public final class WDT {
    public static final String NS = "http://www.wikidata.org/prop/direct/";

    public static final Node country = term("P17");
    public static final Node citizenship = term("P27");
    public static final Node instanceOf = term("P31");
    public static final Node positionHeld = term("P39");
    public static final Node iso2Code = term("P297");
    public static final Node iso3Code = term("P298");
    public static final Node partOf = term("P361");
    public static final Node memberOf = term("P463");
    public static final Node geonamesId = term("P1566");
    public static final Node m49Code = term("P2082");

    private WDT() {}

    private static Node term(String property) {
        return NodeFactory.createURI(NS + property);
    }
}
