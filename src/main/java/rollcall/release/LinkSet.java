package rollcall.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.fact.registry.LinkTarget;
import rollcall.iri.Iris;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OWL;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/**
 * The links to other data sets: of actors by what they link, and all by where they lead. In the data the same thing elsewhere
 * is {@code schema:sameAs}; for clients that reason it is {@code owl:sameAs} for people and bodies, and
 * {@code skos:exactMatch} for states, since a seat in the UN is not quite the country (ONTOLOGY 3.3).
 */
public enum LinkSet {
    ACTORS("links.actors", "Links of people and bodies to other data sets", SCHEMA.sameAs, "", ""),
    STATES("links.states", "Links of states to other data sets", SCHEMA.sameAs, "", ""),
    WIKIDATA(
            LinkTarget.WIKIDATA,
            "Links to Wikidata",
            "Q-ids that at least one public source gives beside the name; each link names its sources. None was guessed,"
                    + " none was found by likeness of names."),
    DBPEDIA(
            LinkTarget.DBPEDIA,
            "Links to DBpedia",
            "DBpedia names its resources by the titles of English articles in Wikipedia; the registry holds those of states."),
    GEONAMES(
            LinkTarget.GEONAMES,
            "Links to GeoNames",
            "GeoNames numbers of states from public country tables, two of which were compared."),
    UNBIS(
            LinkTarget.UNBIS,
            "Links to the UNBIS Thesaurus",
            "Numbers of states in the thesaurus of the United Nations, by name and code."),
    EU(
            LinkTarget.EU,
            "Links to the European Union's table of countries",
            "Codes of the authority table whose ISO alpha-2 code, as the European Commission's own software gives it, is the"
                    + " registry's too. States that there are; not former ones, whose codes there cover other periods."),
    ISO3166(
            "links.iso3166",
            "Links to ISO's pages on country codes",
            RDFS.seeAlso,
            "https://www.iso.org/obp/ui/#iso:code:3166:",
            "The address of ISO's Online Browsing Platform for the alpha-2 code of a state that there is. A page on the code, not"
                    + " the state."),
    UNDL(
            "links.undl",
            "Links to the United Nations Digital Library",
            DCTERMS.source,
            "https://digitallibrary.un.org/record/",
            "The record of a roll call, by the record number that the United Nations' own table gives in its row.");

    /** Few triples are links, and every triple is asked. */
    private static final Set<Node> LINKING = Set.of(SCHEMA.sameAs, RDFS.seeAlso, DCTERMS.source);

    /** The day on which the registry's links were drawn from their sources. */
    static final String DRAWN = "2026-11-24";

    private final String key;
    private final String title;
    private final Node predicate;
    private final String space;
    private final String method;

    LinkSet(LinkTarget to, String title, String method) {
        this("links." + to.word(), title, SCHEMA.sameAs, to.space(), method);
    }

    LinkSet(String key, String title, Node predicate, String space, String method) {
        this.key = key;
        this.title = title;
        this.predicate = predicate;
        this.space = space;
        this.method = method;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** Of the links in the data. */
    Node predicate() {
        return predicate;
    }

    /** What the IRIs of the other data set start with; empty for a set that leads to several. */
    Optional<String> space() {
        return Optional.of(space).filter(s -> !s.isEmpty());
    }

    /** How the links were made, for people. */
    String method() {
        return method;
    }

    /** Whether it says of two things that they are the same. */
    boolean isOfSameness() {
        return predicate.equals(SCHEMA.sameAs);
    }

    /** The sets a triple of the data belongs to. */
    static List<LinkSet> of(Iris iris, Triple triple) {
        if (!LINKING.contains(triple.getPredicate())) return List.of();
        Optional<LinkSet> kind = kind(iris, triple);
        List<LinkSet> sets = new ArrayList<>(kind.stream().toList());
        for (LinkSet set : values()) if (set.holds(iris, triple, kind.isPresent())) sets.add(set);
        return sets;
    }

    private boolean holds(Iris iris, Triple triple, boolean ofActor) {
        if (space.isEmpty() || !triple.getPredicate().equals(predicate)) return false;
        boolean ofOurs =
                isOfSameness() ? ofActor : iris.local(triple.getSubject()).isPresent();
        return ofOurs
                && triple.getObject().isURI()
                && triple.getObject().getURI().startsWith(space);
    }

    private static Optional<LinkSet> kind(Iris iris, Triple triple) {
        if (!triple.getPredicate().equals(SCHEMA.sameAs)) return Optional.empty();
        return iris.local(triple.getSubject()).flatMap(local -> switch (local.space()) {
            case STATE -> Optional.of(STATES);
            case PERSON, ORG -> Optional.of(ACTORS);
            default -> Optional.empty();
        });
    }

    /** A link as it stands in the files: what says sameness, with the predicate for clients that reason. */
    static Triple strong(Iris iris, Triple link) {
        return kind(iris, link)
                .map(set -> set == STATES ? SKOS.exactMatch : OWL.sameAs)
                .map(predicate -> Triple.create(link.getSubject(), predicate, link.getObject()))
                .orElse(link);
    }
}
