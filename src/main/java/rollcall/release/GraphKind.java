package rollcall.release;

import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.iri.Iris;

/** The kinds of named graphs there are, told by their keys (ONTOLOGY 5.1). */
enum GraphKind {
    REGISTRY(Rights.OWN),
    LINKS(Rights.LINKS),
    VOTES(Rights.UN_RECORDS),
    DOCUMENT(Rights.DOCUMENTS),
    COMPARISONS(Rights.OWN),
    CATALOGUE(Rights.OWN),
    ONTOLOGY(Rights.OWN),
    CODES(Rights.OWN),
    OTHER(Rights.MIXED);

    private static final String VOTES_PREFIX = "votes.";
    private static final String DOCUMENT_PREFIX = "doc.";
    private final Rights rights;

    GraphKind(Rights rights) {
        this.rights = rights;
    }

    Rights rights() {
        return rights;
    }

    static GraphKind of(Iris iris, Node graph) {
        return key(iris, graph).map(GraphKind::ofKey).orElse(OTHER);
    }

    /** The key of a graph of this base. */
    static Optional<String> key(Iris iris, Node graph) {
        return iris.local(graph)
                .filter(local -> local.space() == Iris.Space.GRAPH)
                .map(Iris.Local::key);
    }

    /** {@code doc.ad456dce9a519686} gives {@code ad456dce9a519686}. */
    static String document(String key) {
        return key.substring(DOCUMENT_PREFIX.length());
    }

    /** {@code votes.un-ga.76} gives {@code un-ga.76}. */
    static String session(String key) {
        return key.substring(VOTES_PREFIX.length());
    }

    private static GraphKind ofKey(String key) {
        if (key.startsWith(VOTES_PREFIX)) return VOTES;
        if (key.startsWith(DOCUMENT_PREFIX)) return DOCUMENT;
        return switch (key) {
            case "registry" -> REGISTRY;
            case "links" -> LINKS;
            case "comparisons" -> COMPARISONS;
            case "catalogue" -> CATALOGUE;
            case "ontology" -> ONTOLOGY;
            case "codes" -> CODES;
            default -> OTHER;
        };
    }
}
