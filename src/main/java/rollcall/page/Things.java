package rollcall.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.iri.Iris;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OA;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/** Makes the pages of things. One for each request; reads in the caller's transaction. */
public final class Things {
    /** Ways back that a kind of page shows in a better form. */
    private static final Set<Node> SHOWN_IN_VIEWS = Set.of(OPENGOV.voteEvent, OA.hasSource, OPENGOV.motion);

    private final DatasetGraph dataset;
    private final Graph graph;
    private final Addresses addresses;
    private final Supplier<Ballots> ballots;
    private final Values values;
    private final Cards cards;
    private final IncomingLists lists;

    /**
     * @param dataset a release's graphs
     * @param graph   their union, perhaps with the ontology that ships with the product
     * @param newest  the orders of long lists of this release
     */
    public Things(
            DatasetGraph dataset, Graph graph, Addresses addresses, Supplier<Ballots> ballots, NewestFirst newest) {
        this.dataset = dataset;
        this.graph = graph;
        this.addresses = addresses;
        this.ballots = ballots;
        this.values = new Values(graph, addresses);
        this.cards = new Cards(graph, values);
        this.lists = new IncomingLists(graph, values, newest);
    }

    /**
     * Which part of a page is asked for.
     *
     * @param list  short name of a property whose list is the page; empty for the page itself
     * @param from  how many of its elements to pass over
     * @param votes how many of a state's votes to pass over
     */
    public record Part(String list, int from, int votes) {
        public static final Part WHOLE = new Part("", 0, 0);

        /** As it stands in the address, with its question mark; empty for the whole. */
        String query() {
            if (!list.isEmpty()) return "?list=" + list + (from > 0 ? "&from=" + from : "");
            return votes > 0 ? "?votes=" + votes : "";
        }
    }

    /** Whether anything is said of a node, or leads to it. */
    public static boolean knows(Graph graph, Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    /** What to call a thing. */
    public Text name(Iris.Local thing) {
        return values.labels().of(addresses.iris().node(thing));
    }

    /** Empty where the list asked for does not exist or does not go so far. */
    public Optional<ThingPage> page(Iris.Local thing, Part part) {
        Node node = addresses.iris().node(thing);
        String page = addresses.at(Addresses.path(thing));
        Head head = head(thing, node, part);
        if (part.list().isEmpty()) return Optional.of(whole(node, head, page, part));
        return lists.page(node, page, part.list(), part.from()).map(list -> listing(node, head, list));
    }

    /** The page of a term of the ontology or a code. */
    public Optional<ThingPage> term(Node term, String page) {
        if (!knows(graph, term)) return Optional.empty();
        Head head = new Head(
                values.labels().of(term),
                Text.plain(""),
                page,
                true,
                Optional.of(term.getURI()),
                List.of(),
                Optional.of(query(term)),
                JsonLd.embedded(Description.of(graph, addresses.iris(), term)));
        return Optional.of(whole(term, head, addresses.at(page), Part.WHOLE));
    }

    private ThingPage whole(Node node, Head head, String page, Part part) {
        return new ThingPage(
                head,
                values.labels().of(node),
                types(node),
                new Firmness(graph, values).caution(node),
                lede(node),
                text(node, SCHEMA.text),
                links(node, SCHEMA.agent),
                new Groups(graph, values).of(node),
                passages(node),
                rollCalls(node),
                state(node, page, part),
                document(node),
                incoming(node, page),
                new Sources(dataset, values).of(node),
                Optional.empty());
    }

    /** What it is in short; of a document, whose it is and of what day. */
    private Text lede(Node node) {
        if (!graph.contains(node, RDF.type, RC.Document)) return text(node, DCTERMS.description);
        Stream<String> publishers = links(node, DCTERMS.publisher).stream()
                .map(value -> value.text().words());
        String day = new Days(graph, values.say()).of(node);
        return Text.plain(Stream.concat(publishers, Stream.of(day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private ThingPage listing(Node node, Head head, Incoming list) {
        return new ThingPage(
                head,
                values.labels().of(node),
                types(node),
                Text.plain(""),
                Text.plain(""),
                Text.plain(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(list));
    }

    private Head head(Iris.Local thing, Node node, Part part) {
        return new Head(
                values.labels().of(node),
                text(node, DCTERMS.description),
                Addresses.path(thing) + part.query(),
                true,
                Optional.of(node.getURI()),
                data(thing),
                Optional.of(query(node)),
                JsonLd.embedded(Description.of(graph, addresses.iris(), thing)));
    }

    private List<Head.DataLink> data(Iris.Local thing) {
        return Arrays.stream(Format.values())
                .map(f -> new Head.DataLink(f.title(), f.mediaType(), addresses.data(thing, f)))
                .toList();
    }

    private String query(Node node) {
        return addresses.editor("# Everything that is said of it, and by what\nSELECT ?from ?property ?to\nWHERE {\n  {"
                + " BIND(<" + node.getURI() + "> AS ?from) ?from ?property ?to }\n  UNION\n  { BIND(<" + node.getURI()
                + "> AS ?to) ?from ?property ?to }\n}\nLIMIT 500\n");
    }

    private List<Value> types(Node node) {
        return links(node, RDF.type);
    }

    private List<Value> links(Node node, Node property) {
        return Graphs.objects(graph, node, property).stream().map(values::of).toList();
    }

    private Text text(Node node, Node property) {
        return values.labels().text(node, property).orElse(Text.plain(""));
    }

    private List<Card> passages(Node node) {
        if (!graph.contains(node, OA.exact, Node.ANY)) return cards.supporting(node);
        return List.of(cards.card(node, Graphs.subjects(graph, RC.evidence, node)));
    }

    private List<RollCallView> rollCalls(Node node) {
        RollCallViews views = new RollCallViews(graph, values, cards, addresses);
        Stream<Node> votes = graph.contains(node, RDF.type, OPENGOV.VoteEvent)
                ? Stream.of(node)
                : Graphs.subjects(graph, OPENGOV.motion, node).stream().limit(5);
        return votes.map(views::of).toList();
    }

    private Optional<StateView> state(Node node, String page, Part part) {
        if (!graph.contains(node, RDF.type, RC.State)) return Optional.empty();
        StateView view = new StateViews(graph, values, ballots.get()).of(node, page, part.votes());
        return Optional.of(view).filter(v -> v.votes() > 0);
    }

    private Optional<DocumentView> document(Node node) {
        if (!graph.contains(Node.ANY, OA.hasSource, node)) return Optional.empty();
        return Optional.of(new DocumentViews(graph, cards, lists).of(node));
    }

    private List<Incoming> incoming(Node node, String page) {
        List<Incoming> shown = new ArrayList<>();
        for (Incoming list : lists.beginnings(node, page))
            if (SHOWN_IN_VIEWS.stream()
                    .noneMatch(p -> values.labels().shortName(p).equals(list.property()))) shown.add(list);
        return shown;
    }
}
