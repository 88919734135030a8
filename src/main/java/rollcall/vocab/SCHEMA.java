package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org, always with {@code http:}, as Popolo and Wikidata write it. */
public final class SCHEMA {
    public static final String NS = "http://schema.org/";

    public static final Node CreativeWorkSeries = term("CreativeWorkSeries");
    public static final Node Place = term("Place");
    public static final Node Dataset = term("Dataset");
    public static final Node DataDownload = term("DataDownload");
    public static final Node agent = term("agent");
    public static final Node audience = term("audience");
    public static final Node participant = term("participant");
    public static final Node about = term("about");
    public static final Node location = term("location");
    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");
    public static final Node roleName = term("roleName");
    public static final Node superEvent = term("superEvent");
    public static final Node organizer = term("organizer");
    public static final Node recordedIn = term("recordedIn");
    public static final Node isPartOf = term("isPartOf");
    public static final Node citation = term("citation");
    public static final Node sameAs = term("sameAs");
    public static final Node text = term("text");
    public static final Node option = term("option");
    public static final Node minValue = term("minValue");
    public static final Node maxValue = term("maxValue");
    public static final Node unitText = term("unitText");
    public static final Node sha256 = term("sha256");
    public static final Node name = term("name");

    private SCHEMA() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
