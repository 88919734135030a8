package rollcall.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.iri.Iris;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.FOAF;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;

/**
 * All that the data documents say of a thing: its own triples; those of the passages that support it; links to it, by
 * each property that the pages follow backwards, unless there are more than {@value #MOST_LINKS} of them; and the names
 * of everything mentioned. What was left out is said in a comment on the document. The positions of a state in roll
 * calls stand with the roll calls.
 */
public final class Description {
    static final int MOST_LINKS = 500;

    private final Graph graph;
    private final Iris iris;
    private final Graph out = GraphFactory.createDefaultGraph();

    private Description(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    /** @param graph the union of a release's graphs, readable in the caller's transaction */
    public static Graph of(Graph graph, Iris iris, Iris.Local thing) {
        Description description = new Description(graph, iris);
        description.describe(iris.node(thing), document(iris, thing));
        return description.out;
    }

    /** The description of any node, a term of the ontology for instance, without a word about the document. */
    public static Graph of(Graph graph, Iris iris, Node thing) {
        Description description = new Description(graph, iris);
        description.own(thing);
        description.names();
        return description.out;
    }

    private static Node document(Iris iris, Iris.Local thing) {
        return NodeFactory.createURI(iris.base() + "data/" + thing.space().segment() + "/" + thing.key());
    }

    private void describe(Node thing, Node document) {
        own(thing);
        Graphs.objects(graph, thing, RC.evidence).forEach(this::copy);
        for (Properties.Property property : Properties.inverses()) links(property, thing, document);
        names();
        out.add(document, RDF.type, FOAF.Document);
        out.add(document, FOAF.primaryTopic, thing);
        out.add(document, DCTERMS.isPartOf, iris.node(Iris.Space.DATASET, "rollcall"));
    }

    private void own(Node thing) {
        out.getPrefixMapping().setNsPrefixes(Prefixes.of(iris.base()));
        copy(thing);
    }

    private void copy(Node subject) {
        graph.find(subject, Node.ANY, Node.ANY).forEach(out::add);
    }

    private void links(Properties.Property property, Node thing, Node document) {
        List<Triple> some = Graphs.some(graph.find(Node.ANY, property.node(), thing), MOST_LINKS + 1);
        if (some.size() <= MOST_LINKS) some.forEach(out::add);
        else
            out.add(
                    document,
                    RDFS.comment,
                    NodeFactory.createLiteralLang(
                            "This document is partial: more than " + MOST_LINKS + " things link here by <"
                                    + property.node().getURI() + ">; ask the query endpoint for them.",
                            "en"));
    }

    private void names() {
        Set<Node> mentioned = new LinkedHashSet<>();
        out.find().forEach(triple -> {
            mentioned.add(triple.getSubject());
            if (triple.getObject().isURI()) mentioned.add(triple.getObject());
        });
        for (Node node : mentioned) graph.find(node, RDFS.label, Node.ANY).forEach(out::add);
    }
}
