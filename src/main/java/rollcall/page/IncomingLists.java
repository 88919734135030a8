package rollcall.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/**
 * Makes the lists of what leads to a thing. A list of up to {@link NewestFirst#MOST} comes newest first; a longer
 * one in the order of the store, which is fixed for a release, so that no page reads more than it shows.
 */
final class IncomingLists {
    private static final int ON_PAGE = 12;
    private static final int ON_LIST = 100;

    /** Of more things than this the kinds are not looked up. */
    private static final int MOST_PARTED = 500;

    /** A note that begins with so many characters of the name says nothing new. */
    private static final int REPEATED = 20;

    /** Roles that things of many kinds have; their words in the table follow the kind. */
    private static final Set<Node> PARTED = Set.of(
            SCHEMA.agent, SCHEMA.participant, SCHEMA.about, SCHEMA.location, SCHEMA.audience, RC.target, RC.onBehalfOf);

    private final Graph graph;
    private final Values values;
    private final NewestFirst newest;
    private final Offices offices;

    IncomingLists(Graph graph, Values values, NewestFirst newest) {
        this.graph = graph;
        this.values = values;
        this.newest = newest;
        this.offices = new Offices(graph, values);
    }

    /** The beginning of each list; those of several kinds of things are parted by kind. */
    List<Incoming> beginnings(Node thing, String page) {
        List<Incoming> lists = new ArrayList<>();
        for (Properties.Property property : Properties.inverses())
            if (graph.contains(Node.ANY, property.node(), thing)) lists.addAll(beginnings(thing, page, property));
        return lists;
    }

    private List<Incoming> beginnings(Node thing, String page, Properties.Property property) {
        if (!PARTED.contains(property.node())) return List.of(part(thing, page, property, 0, ON_PAGE));
        Optional<List<Node>> all = newest.of(graph, thing, property.node());
        if (all.isEmpty() || all.get().size() > MOST_PARTED) return List.of(part(thing, page, property, 0, ON_PAGE));
        Map<String, List<Node>> kinds = new LinkedHashMap<>();
        for (Node subject : all.get())
            kinds.computeIfAbsent(kinds(subject), k -> new ArrayList<>()).add(subject);
        return kinds.entrySet().stream()
                .map(kind -> new Incoming(
                        values.say().text("list.of-kind", kind.getKey(), inverse(property)),
                        values.labels().shortName(property.node()),
                        kind.getValue().stream().limit(ON_PAGE).map(this::item).toList(),
                        values.say().number(kind.getValue().size()),
                        kind.getValue().size() > ON_PAGE ? kept(list(page, property)) : "",
                        "",
                        ""))
                .toList();
    }

    /** A page of one list; empty where there is no such list or nothing so far down. */
    Optional<Incoming> page(Node thing, String page, String property, int from) {
        return Properties.inverses().stream()
                .filter(p -> values.labels().shortName(p.node()).equals(property))
                .map(p -> part(thing, page, p, from, ON_LIST))
                .filter(list -> !list.items().isEmpty())
                .findFirst();
    }

    private Incoming part(Node thing, String page, Properties.Property property, int from, int size) {
        Optional<List<Node>> whole = newest.of(graph, thing, property.node());
        List<Node> all = whole.orElseGet(
                () -> NewestFirst.some(graph, thing, property.node(), Math.max(NewestFirst.MOST, from + size) + 1));
        List<Node> some = all.stream().skip(from).limit(size).toList();
        String list = list(page, property);
        return new Incoming(
                PARTED.contains(property.node())
                        ? values.say().text("list.of-kind", values.say().text("list.things"), inverse(property))
                        : inverse(property),
                values.labels().shortName(property.node()),
                some.stream().map(subject -> item(subject, property)).toList(),
                whole.isPresent()
                        ? values.say().number(all.size())
                        : values.say().text("list.more-than", NewestFirst.MOST),
                all.size() > size ? kept(list) : "",
                from > 0 ? kept(list + "&from=" + Math.max(0, from - size)) : "",
                all.size() > from + size ? kept(list + "&from=" + (from + size)) : "");
    }

    private String list(String page, Properties.Property property) {
        return page + "?list=" + values.labels().shortName(property.node());
    }

    private String kept(String address) {
        return values.addresses().reader().kept(address);
    }

    private String inverse(Properties.Property property) {
        return property.inverse(values.say());
    }

    private String kind(Node thing) {
        return Graphs.object(graph, thing, RDF.type)
                .map(type -> values.labels().of(type).words())
                .orElseGet(() -> values.say().text("list.thing"));
    }

    /** Many of the thing's kind in a word, for a heading. */
    private String kinds(Node thing) {
        return Graphs.object(graph, thing, RDF.type)
                .map(type -> "list.kind." + type.getURI().replaceFirst(".*[#/]", ""))
                .filter(values.say()::has)
                .map(values.say()::text)
                .orElseGet(() -> kind(thing));
    }

    private Incoming.Item item(Node thing, Properties.Property property) {
        return offices.item(thing, property.node()).orElseGet(() -> item(thing));
    }

    Incoming.Item item(Node thing) {
        Value value = values.of(thing);
        return new Incoming.Item(
                value,
                kind(thing),
                new Days(graph, values.say()).of(thing),
                new Firmness(graph, values).of(thing),
                note(thing, value.text()));
    }

    /** What is worth saying beside the name. */
    private Text note(Node thing, Text name) {
        Optional<Text> words = values.labels().text(thing, SCHEMA.text);
        Optional<Text> gist = values.labels().text(thing, DCTERMS.description);
        Optional<Text> note = words.map(IncomingLists::quoted).or(() -> gist);
        return note.filter(text -> !repeats(name, words.or(() -> gist).orElse(text)))
                .map(text -> new Text(Labels.shortened(text.words()), text.lang()))
                .orElse(Text.plain(""));
    }

    private static boolean repeats(Text name, Text note) {
        String start = note.words().substring(0, Math.min(REPEATED, note.words().length()));
        return name.words().toLowerCase(Locale.ROOT).contains(start.toLowerCase(Locale.ROOT));
    }

    private static Text quoted(Text words) {
        return new Text("“" + Labels.shortened(words.words()) + "”", words.lang());
    }
}
