package rollcall.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.Ref;
import rollcall.fact.registry.LinkTarget;
import rollcall.fact.registry.Organisation;
import rollcall.fact.registry.Person;
import rollcall.fact.registry.RegistryRows;
import rollcall.fact.registry.State;
import rollcall.iri.Iris;
import rollcall.vocab.WDT;

/**
 * What the registry says, said again of Wikidata's items by Wikidata's direct properties, as the graph {@code g:links}: a
 * query written for Wikidata finds here what we hold. Nothing in it is Wikidata's own; whatever has no item, or would need
 * one that the registry does not have (most offices, sorts of bodies), is left out.
 */
public final class WikidataMapper {
    private static final Node SOVEREIGN_STATE = item("Q3624078");
    private static final Node HUMAN = item("Q5");
    private static final Node UNITED_NATIONS = item("Q1065");

    private final Iris iris;

    public WikidataMapper(Iris iris) {
        this.iris = iris;
    }

    /** @param out neither started nor finished here */
    public void map(RegistryRows rows, StreamRDF out) {
        NamedGraph graph = new NamedGraph(iris.node(Iris.Space.GRAPH, "links"), out);
        Map<Ref, Node> items = items(rows);
        rows.states().forEach(state -> thing(state.ref(), state.label(), items, graph)
                .ifPresent(t -> state(state, t)));
        rows.people().forEach(person -> thing(person.ref(), person.label(), items, graph)
                .ifPresent(t -> person(person, t, items)));
        rows.organisations().forEach(body -> thing(body.ref(), body.label(), items, graph)
                .ifPresent(t -> organisation(body, t, items)));
        new WikidataOffices(iris, graph).map(rows);
    }

    private static Map<Ref, Node> items(RegistryRows rows) {
        Map<Ref, Node> items = new HashMap<>();
        rows.states().forEach(s -> s.wikidata().ifPresent(q -> items.put(s.ref(), item(q))));
        rows.people().forEach(p -> p.wikidata().ifPresent(q -> items.put(p.ref(), item(q))));
        rows.organisations().forEach(o -> o.wikidata().ifPresent(q -> items.put(o.ref(), item(q))));
        return items;
    }

    private static Optional<Thing> thing(Ref ref, String label, Map<Ref, Node> items, NamedGraph graph) {
        return Optional.ofNullable(items.get(ref)).map(item -> graph.thing(item).label(label));
    }

    private static void state(State state, Thing thing) {
        thing.string(WDT.iso2Code, state.iso2())
                .string(WDT.iso3Code, state.iso3())
                .string(WDT.m49Code, state.m49())
                .string(WDT.geonamesId, state.geonames());
        if (state.status() == State.Status.MEMBER)
            thing.link(WDT.instanceOf, SOVEREIGN_STATE).link(WDT.memberOf, UNITED_NATIONS);
    }

    private static void person(Person person, Thing thing, Map<Ref, Node> items) {
        thing.link(WDT.instanceOf, HUMAN)
                .link(WDT.citizenship, person.citizenship().map(Ref::state).map(items::get));
    }

    private static void organisation(Organisation body, Thing thing, Map<Ref, Node> items) {
        thing.link(WDT.country, body.onBehalfOf().map(Ref::state).map(items::get))
                .link(WDT.partOf, body.partOf().map(Ref::org).map(items::get));
    }

    private static Node item(String id) {
        return NodeFactory.createURI(LinkTarget.WIKIDATA.iri(id));
    }
}
