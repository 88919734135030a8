package rollcall.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/** What can be asked of a thing and told of it. */
public enum Property {
    NAME("name", "any name", Paths::names, EntityType.values()),
    WIKIDATA("wikidata", "Wikidata item", Paths.link("http://www.wikidata.org/entity/"), EntityType.values()),
    DBPEDIA("dbpedia", "DBpedia resource", Paths.link("http://dbpedia.org/resource/"), EntityType.STATE),
    GEONAMES("geonames", "GeoNames feature", Paths.link("https://sws.geonames.org/"), EntityType.STATE),
    UNBIS("unbis", "UNBIS thesaurus concept", Paths.link("http://metadata.un.org/thesaurus/"), EntityType.STATE),
    ISO3("iso3", "ISO 3166-1 alpha-3", Paths.of(RC.iso3Code), EntityType.STATE),
    ISO2("iso2", "ISO 3166-1 alpha-2", Paths.of(RC.iso2Code), EntityType.STATE),
    M49("m49", "UN M49 code", Paths.of(RC.m49Code), EntityType.STATE),
    MEMBER_FROM("member-from", "member of the UN from", Paths.of(RC.memberFrom), EntityType.STATE),
    MEMBER_UNTIL("member-until", "member of the UN until", Paths.of(RC.memberUntil), EntityType.STATE),
    CONTINUES("continues", "continues the seat of", Paths.of(RC.continues), EntityType.STATE),
    /** On a state it is the day on which the name was used and the seat held; on others the day it happened. */
    DATE(
            "date",
            "date",
            Paths.of(SCHEMA.startDate).or(Paths.back(OPENGOV.motion).then(SCHEMA.startDate)),
            EntityType.STATE,
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT,
            EntityType.AGREEMENT),
    SYMBOL(
            "symbol",
            "symbol",
            Paths.of(OPENGOV.motion).then(DCTERMS.identifier).or(Paths.of(DCTERMS.identifier)),
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT),
    TITLE(
            "title",
            "title",
            Paths.of(DCTERMS.title).or(Paths.of(OPENGOV.motion).then(DCTERMS.title)),
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT),
    RECORD("record", "number of the record", Paths.of(DCTERMS.identifier), EntityType.VOTE_EVENT),
    ORGAN(
            "organ",
            "organ that voted",
            Paths.of(SCHEMA.organizer).or(Paths.back(OPENGOV.motion).then(SCHEMA.organizer)),
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT),
    SESSION(
            "session",
            "session",
            Paths.of(SCHEMA.superEvent).or(Paths.back(OPENGOV.motion).then(SCHEMA.superEvent)),
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT),
    SERIES("series", "part of the series", Paths.of(SCHEMA.isPartOf), EntityType.RESOLUTION),
    VOTES("votes", "votes on it", Paths.back(OPENGOV.motion), EntityType.RESOLUTION),
    MOTION("resolution", "resolution voted on", Paths.of(OPENGOV.motion), EntityType.VOTE_EVENT),
    YES("yes", "votes in favour", counted(RC.yesCount), EntityType.RESOLUTION, EntityType.VOTE_EVENT),
    NO("no", "votes against", counted(RC.noCount), EntityType.RESOLUTION, EntityType.VOTE_EVENT),
    ABSTAIN("abstain", "abstentions", counted(RC.abstentionCount), EntityType.RESOLUTION, EntityType.VOTE_EVENT),
    NOT_VOTING(
            "not-voting",
            "members not voting",
            counted(RC.notVotingCount),
            EntityType.RESOLUTION,
            EntityType.VOTE_EVENT),
    SIGNATORY("signatory", "signatory", Paths.of(RC.signatory), EntityType.AGREEMENT),
    PART_OF("part-of", "part of", Paths.of(rollcall.vocab.ORG.subOrganizationOf), EntityType.ORG),
    FOR("for", "acts for", Paths.of(RC.onBehalfOf), EntityType.ORG, EntityType.GROUP);

    private final String id;
    private final String title;
    private final Paths path;
    private final Set<EntityType> types;

    Property(String id, String title, Paths path, EntityType... types) {
        this.id = id;
        this.title = title;
        this.path = path;
        this.types = EnumSet.copyOf(List.of(types));
    }

    private static Paths counted(Node count) {
        return Paths.of(count).or(Paths.back(OPENGOV.motion).then(count));
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public boolean isOf(EntityType type) {
        return types.contains(type);
    }

    /** Its values, sorted. */
    public List<Node> values(Graph graph, Node thing) {
        return path.from(graph, thing)
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    public static Optional<Property> of(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }

    /** The way from a thing to the values of a property. */
    @FunctionalInterface
    interface Paths {
        Stream<Node> from(Graph graph, Node thing);

        static Paths of(Node predicate) {
            return (graph, thing) ->
                    graph.find(thing, predicate, Node.ANY).mapWith(t -> t.getObject()).toList().stream();
        }

        static Paths back(Node predicate) {
            return (graph, thing) ->
                    graph.find(Node.ANY, predicate, thing).mapWith(t -> t.getSubject()).toList().stream();
        }

        /** The links into one space. */
        static Paths link(String space) {
            return (graph, thing) -> of(SCHEMA.sameAs)
                    .from(graph, thing)
                    .filter(node -> node.isURI() && node.getURI().startsWith(space));
        }

        static Stream<Node> names(Graph graph, Node thing) {
            return Stream.concat(
                    of(RDFS.label).from(graph, thing), of(SKOS.altLabel).from(graph, thing));
        }

        default Paths then(Node predicate) {
            return (graph, thing) ->
                    from(graph, thing).flatMap(node -> of(predicate).from(graph, node));
        }

        /** The other way where this one leads nowhere. */
        default Paths or(Paths other) {
            return (graph, thing) -> {
                List<Node> found = from(graph, thing).toList();
                return found.isEmpty() ? other.from(graph, thing) : found.stream();
            };
        }
    }
}
