package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Dublin Core terms. */
public final class DCTERMS {
    public static final String NS = "http://purl.org/dc/terms/";

    public static final Node identifier = term("identifier");
    public static final Node title = term("title");
    public static final Node description = term("description");
    public static final Node type = term("type");
    public static final Node issued = term("issued");
    public static final Node date = term("date");
    public static final Node publisher = term("publisher");
    public static final Node creator = term("creator");
    public static final Node language = term("language");
    public static final Node source = term("source");
    public static final Node subject = term("subject");
    public static final Node rights = term("rights");
    public static final Node license = term("license");
    public static final Node PeriodOfTime = term("PeriodOfTime");
    public static final Node temporal = term("temporal");
    public static final Node created = term("created");
    public static final Node modified = term("modified");
    public static final Node hasPart = term("hasPart");
    public static final Node isPartOf = term("isPartOf");
    public static final Node extent = term("extent");
    public static final Node format = term("format");
    public static final Node conformsTo = term("conformsTo");

    private DCTERMS() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
