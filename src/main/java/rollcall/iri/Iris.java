package rollcall.iri;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/**
 * Mints the IRIs of one base. Data IRIs are {@code {base}id/{kind}/{key}}, one path segment each.
 *
 * @param base address every data IRI starts with; ends in a slash
 */
public record Iris(String base) {
    public Iris {
        if (!base.endsWith("/")) throw new IllegalArgumentException("the base must end in '/': " + base);
    }

    /** The kinds of data IRIs (ONTOLOGY 3.1). */
    public enum Space {
        STATE("state"),
        PERSON("person"),
        ORG("org"),
        GROUP("group"),
        PLACE("place"),
        OFFICE("office"),
        RESOLUTION("resolution"),
        SERIES("series"),
        SESSION("session"),
        VOTE_EVENT("vote-event"),
        CAST_VOTE("cast-vote"),
        TALLY("tally"),
        EVENT("event"),
        STATEMENT("statement"),
        ESTIMATE("estimate"),
        AGREEMENT("agreement"),
        MEASURE("measure"),
        DOC("doc"),
        EVIDENCE("evidence"),
        GRAPH("graph"),
        DATASET("dataset"),
        RUN("run");

        private final String segment;

        Space(String segment) {
            this.segment = segment;
        }

        public String segment() {
            return segment;
        }

        static Optional<Space> of(String segment) {
            for (Space space : values()) if (space.segment.equals(segment)) return Optional.of(space);
            return Optional.empty();
        }
    }

    /** What a data IRI names. */
    public record Local(Space space, String key) {}

    public Node node(Space space, String key) {
        return NodeFactory.createURI(base + "id/" + space.segment() + "/" + Keys.limited(key));
    }

    public Node node(Local local) {
        return node(local.space(), local.key());
    }

    /** The IRI of anything a facts file can refer to. */
    public Node of(Ref ref) {
        return node(space(ref.kind()), key(ref));
    }

    /** The key a reference has in IRIs and within composed keys. */
    public static String key(Ref ref) {
        return ref.kind() == Kind.RESOLUTION ? Keys.symbol(ref.key()) : ref.key();
    }

    /** The keys of several references, sorted and joined by dots. */
    public static String keys(Collection<Ref> refs) {
        return refs.stream().map(Iris::key).sorted().distinct().collect(Collectors.joining("."));
    }

    /** What an IRI of this base names; empty for every other IRI. */
    public Optional<Local> local(Node iri) {
        return iri.isURI() ? local(iri.getURI()) : Optional.empty();
    }

    public Optional<Local> local(String iri) {
        String ids = base + "id/";
        if (!iri.startsWith(ids)) return Optional.empty();
        int slash = iri.indexOf('/', ids.length());
        if (slash < 0 || slash == iri.length() - 1 || iri.indexOf('/', slash + 1) >= 0) return Optional.empty();
        String key = iri.substring(slash + 1);
        return Space.of(iri.substring(ids.length(), slash)).map(space -> new Local(space, key));
    }

    private static Space space(Kind kind) {
        return switch (kind) {
            case STATE -> Space.STATE;
            case PERSON -> Space.PERSON;
            case ORG -> Space.ORG;
            case GROUP -> Space.GROUP;
            case PLACE -> Space.PLACE;
            case RESOLUTION -> Space.RESOLUTION;
            case SERIES -> Space.SERIES;
            case DOCUMENT -> Space.DOC;
            case EVENT -> Space.EVENT;
        };
    }
}
