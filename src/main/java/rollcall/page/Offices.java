package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.page.language.Messages;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.ORG;
import rollcall.vocab.SCHEMA;

/** How lists show offices: those of a person by their titles, those of a state or body by their holders. */
final class Offices {
    private final Graph graph;
    private final Values values;

    Offices(Graph graph, Values values) {
        this.graph = graph;
        this.values = values;
    }

    /**
     * Empty for what is no office.
     *
     * @param by the property by which the thing leads to the one whose page it is
     */
    Optional<Incoming.Item> item(Node thing, Node by) {
        Optional<Text> title = values.labels().text(thing, SCHEMA.roleName);
        if (by.equals(ORG.member))
            return title.map(t -> item(thing, t, name(thing, ORG.organization).orElse(Text.plain(""))));
        if (by.equals(ORG.organization))
            return title.flatMap(t -> name(thing, ORG.member).map(holder -> item(thing, holder, t)));
        return Optional.empty();
    }

    private Optional<Text> name(Node office, Node property) {
        return Graphs.object(graph, office, property).map(values.labels()::of);
    }

    private Incoming.Item item(Node office, Text name, Text note) {
        Value value = values.of(office);
        return new Incoming.Item(
                new Value(name, value.href(), value.elsewhere(), value.hint()),
                "",
                period(office),
                Text.plain(""),
                note);
    }

    /** "7 May 2012 – 7 May 2018", "from 7 May 2012; last named: 2022". */
    private String period(Node office) {
        Messages say = values.say();
        Optional<String> from = date(office, SCHEMA.startDate);
        Optional<String> until = date(office, SCHEMA.endDate);
        if (from.isPresent() && until.isPresent()) return say.text("office.whole", from.get(), until.get());
        List<String> known = new ArrayList<>();
        from.ifPresent(date -> known.add(say.text("office.from", date)));
        until.ifPresent(date -> known.add(say.text("office.until", date)));
        date(office, DCTERMS.date).ifPresent(date -> known.add(say.text("office.named", date)));
        return String.join(say.text("separator"), known);
    }

    private Optional<String> date(Node office, Node property) {
        return Graphs.text(graph, office, property).map(values.say()::date);
    }
}
