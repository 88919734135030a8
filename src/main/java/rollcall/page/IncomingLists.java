package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/**
 * Makes the lists of what leads to a thing. A list of up to {@link Description#MOST_LINKS} comes newest first; a longer
 * one in the order of the store, which is fixed for a release, so that no page reads more than it shows.
 */
final class IncomingLists {
    private static final int ON_PAGE = 12;
    private static final int ON_LIST = 100;

    private final Graph graph;
    private final Values values;

    IncomingLists(Graph graph, Values values) {
        this.graph = graph;
        this.values = values;
    }

    /** The beginning of each list. */
    List<Incoming> beginnings(Node thing, String page) {
        List<Incoming> lists = new ArrayList<>();
        for (Properties.Property property : Properties.inverses())
            if (graph.contains(Node.ANY, property.node(), thing)) lists.add(part(thing, page, property, 0, ON_PAGE));
        return lists;
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
        Iterator<Node> found = graph.find(Node.ANY, property.node(), thing).mapWith(Triple::getSubject);
        List<Node> all = Graphs.some(found, Math.max(Description.MOST_LINKS, from + size) + 1);
        boolean whole = all.size() <= Description.MOST_LINKS;
        List<Node> ordered = whole ? newestFirst(all) : all;
        List<Node> some = ordered.stream().skip(from).limit(size).toList();
        String list = page + "?list=" + values.labels().shortName(property.node());
        return new Incoming(
                property.inverse(),
                values.labels().shortName(property.node()),
                some.stream().map(this::item).toList(),
                whole ? Integer.toString(all.size()) : "more than " + Description.MOST_LINKS,
                all.size() > size ? list : "",
                from > 0 ? list + "&from=" + Math.max(0, from - size) : "",
                all.size() > from + size ? list + "&from=" + (from + size) : "");
    }

    private List<Node> newestFirst(List<Node> things) {
        record Dated(Node thing, String day) {}
        return things.stream()
                .distinct()
                .map(thing -> new Dated(thing, Graphs.day(graph, thing)))
                .sorted(Comparator.comparing(Dated::day).reversed().thenComparing(Dated::thing, Graphs.ORDER))
                .map(Dated::thing)
                .toList();
    }

    Incoming.Item item(Node thing) {
        String kind = Graphs.object(graph, thing, RDF.type)
                .map(type -> values.labels().of(type).words())
                .orElse("");
        return new Incoming.Item(values.of(thing), kind, Values.day(Graphs.day(graph, thing)), note(thing));
    }

    private Text note(Node thing) {
        Optional<Text> words =
                Graphs.object(graph, thing, SCHEMA.text).filter(Node::isLiteral).map(n -> quoted(Text.of(n)));
        return words.or(() -> Graphs.object(graph, thing, DCTERMS.description)
                        .filter(Node::isLiteral)
                        .map(Text::of))
                .map(text -> new Text(Labels.shortened(text.words()), text.lang()))
                .orElse(Text.plain(""));
    }

    private static Text quoted(Text words) {
        return new Text("“" + Labels.shortened(words.words()) + "”", words.lang());
    }
}
