package rollcall.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.VOID;

/** The classes and properties in use, as the release's own description lists them; for completion while typing. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Whole IRIs, sorted. */
    public static List<String> terms(Graph graph) {
        Set<String> terms = new TreeSet<>();
        for (Node property : List.of(VOID.property, VOID.class_))
            graph.find(Node.ANY, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .forEach(term -> terms.add(term.getURI()));
        Ontology.TERMS
                .find(Node.ANY, rollcall.vocab.RDFS.isDefinedBy, Node.ANY)
                .forEach(t -> terms.add(t.getSubject().getURI()));
        return List.copyOf(terms);
    }
}
