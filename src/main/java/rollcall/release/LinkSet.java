package rollcall.release;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.iri.Iris;
import rollcall.vocab.OWL;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/**
 * The links of actors to other data sets. In the data they are {@code schema:sameAs}; for clients that reason they are
 * {@code owl:sameAs} for people and bodies, and {@code skos:exactMatch} for states, since a seat in the UN is not quite the
 * country (ONTOLOGY 3.3).
 */
public enum LinkSet {
    ACTORS("links.actors", "Links of people and bodies to other data sets", OWL.sameAs),
    STATES("links.states", "Links of states to other data sets", SKOS.exactMatch);

    private final String key;
    private final String title;
    private final Node strong;

    LinkSet(String key, String title, Node strong) {
        this.key = key;
        this.title = title;
        this.strong = strong;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** The predicate for clients that reason. */
    Node strong() {
        return strong;
    }

    /** The set a triple of the data belongs to. */
    static Optional<LinkSet> of(Iris iris, Triple triple) {
        if (!triple.getPredicate().equals(SCHEMA.sameAs)) return Optional.empty();
        return iris.local(triple.getSubject()).flatMap(local -> switch (local.space()) {
            case STATE -> Optional.of(STATES);
            case PERSON, ORG -> Optional.of(ACTORS);
            default -> Optional.empty();
        });
    }
}
