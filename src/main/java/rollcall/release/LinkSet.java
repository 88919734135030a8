package rollcall.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.iri.Iris;
import rollcall.vocab.OWL;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/**
 * The links of actors to other data sets: by what they link, and by where they lead. In the data they are
 * {@code schema:sameAs}; for clients that reason they are {@code owl:sameAs} for people and bodies, and
 * {@code skos:exactMatch} for states, since a seat in the UN is not quite the country (ONTOLOGY 3.3).
 */
public enum LinkSet {
    ACTORS("links.actors", "Links of people and bodies to other data sets"),
    STATES("links.states", "Links of states to other data sets"),
    WIKIDATA(
            "links.wikidata",
            "Links to Wikidata",
            "http://www.wikidata.org/entity/",
            "Q-ids that at least one public source gives beside the name; the registry's column 'confidence' says whether"
                    + " a second one does. None was guessed, none was found by likeness of names."),
    DBPEDIA(
            "links.dbpedia",
            "Links to DBpedia",
            "http://dbpedia.org/resource/",
            "Titles of the English articles on states, as public country tables give them beside the ISO code."),
    GEONAMES(
            "links.geonames",
            "Links to GeoNames",
            "https://sws.geonames.org/",
            "GeoNames numbers of states from public country tables, two of which were compared."),
    UNBIS(
            "links.unbis",
            "Links to the UNBIS Thesaurus",
            "http://metadata.un.org/thesaurus/",
            "Numbers of states in the thesaurus of the United Nations, by name and code.");

    /** The day on which the registry's links were drawn from their sources. */
    static final String DRAWN = "2026-11-24";

    private final String key;
    private final String title;
    private final String space;
    private final String method;

    LinkSet(String key, String title) {
        this(key, title, "", "");
    }

    LinkSet(String key, String title, String space, String method) {
        this.key = key;
        this.title = title;
        this.space = space;
        this.method = method;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** What the IRIs of the other data set start with; empty for a set that leads to several. */
    Optional<String> space() {
        return Optional.of(space).filter(s -> !s.isEmpty());
    }

    /** How the links were made, for people. */
    String method() {
        return method;
    }

    /** The sets a triple of the data belongs to. */
    static List<LinkSet> of(Iris iris, Triple triple) {
        Optional<LinkSet> kind = kind(iris, triple);
        if (kind.isEmpty()) return List.of();
        List<LinkSet> sets = new ArrayList<>(List.of(kind.get()));
        for (LinkSet set : values()) if (set.leadsTo(triple.getObject())) sets.add(set);
        return sets;
    }

    private boolean leadsTo(Node object) {
        return !space.isEmpty() && object.isURI() && object.getURI().startsWith(space);
    }

    private static Optional<LinkSet> kind(Iris iris, Triple triple) {
        if (!triple.getPredicate().equals(SCHEMA.sameAs)) return Optional.empty();
        return iris.local(triple.getSubject()).flatMap(local -> switch (local.space()) {
            case STATE -> Optional.of(STATES);
            case PERSON, ORG -> Optional.of(ACTORS);
            default -> Optional.empty();
        });
    }

    /** The link a triple of the data is, with the predicate for clients that reason. */
    static Optional<Triple> strong(Iris iris, Triple triple) {
        return kind(iris, triple)
                .map(set -> set == STATES ? SKOS.exactMatch : OWL.sameAs)
                .map(predicate -> Triple.create(triple.getSubject(), predicate, triple.getObject()));
    }
}
