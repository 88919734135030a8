package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** VoID: what a data set holds. */
public final class VOID {
    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Node Dataset = term("Dataset");
    public static final Node Linkset = term("Linkset");
    public static final Node subset = term("subset");
    public static final Node triples = term("triples");
    public static final Node entities = term("entities");
    public static final Node distinctSubjects = term("distinctSubjects");
    public static final Node distinctObjects = term("distinctObjects");
    public static final Node classes = term("classes");
    public static final Node properties = term("properties");
    public static final Node classPartition = term("classPartition");
    public static final Node propertyPartition = term("propertyPartition");
    public static final Node property = term("property");
    public static final Node dataDump = term("dataDump");
    public static final Node sparqlEndpoint = term("sparqlEndpoint");
    public static final Node uriSpace = term("uriSpace");
    public static final Node exampleResource = term("exampleResource");
    public static final Node vocabulary = term("vocabulary");
    public static final Node linkPredicate = term("linkPredicate");
    public static final Node subjectsTarget = term("subjectsTarget");
    public static final Node objectsTarget = term("objectsTarget");
    public static final Node target = term("target");
    public static final Node feature = term("feature");
    public static final Node rootResource = term("rootResource");
    public static final Node uriRegexPattern = term("uriRegexPattern");
    public static final Node inDataset = term("inDataset");
    public static final Node class_ = term("class");

    private VOID() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
