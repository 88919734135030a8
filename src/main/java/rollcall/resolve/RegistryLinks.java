package rollcall.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.fact.Ref;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.LinkTarget;
import rollcall.fact.registry.State;

/**
 * The links of a registry: the identifiers in the columns of its rows, each with the sources that {@code links.csv} names
 * for it, and those that stand in {@code links.csv} alone.
 */
final class RegistryLinks {
    private final Map<End, String> columns = new HashMap<>();

    /** A thing of ours, and where a link of it leads. */
    record End(Ref ref, LinkTarget to) {}

    RegistryLinks(RegistryTables tables) {
        tables.states.values().forEach(this::state);
        tables.people.values().forEach(p -> column(p.ref(), LinkTarget.WIKIDATA, p.wikidata()));
        tables.organisations.values().forEach(o -> column(o.ref(), LinkTarget.WIKIDATA, o.wikidata()));
        tables.places.values().forEach(p -> column(p.ref(), LinkTarget.WIKIDATA, p.wikidata()));
        tables.series.values().forEach(s -> column(s.ref(), LinkTarget.WIKIDATA, s.wikidata()));
    }

    private void state(State state) {
        column(state.ref(), LinkTarget.WIKIDATA, state.wikidata());
        column(state.ref(), LinkTarget.DBPEDIA, state.dbpedia());
        column(state.ref(), LinkTarget.GEONAMES, state.geonames());
        column(state.ref(), LinkTarget.UNBIS, state.unbis());
    }

    private void column(Ref ref, LinkTarget to, Optional<String> id) {
        id.ifPresent(i -> columns.put(new End(ref, to), i));
    }

    /** What the column says that a row of {@code links.csv} is about; of codes of the EU, that row itself. */
    Optional<String> id(Link link) {
        if (link.to() == LinkTarget.EU) return Optional.of(link.id());
        return Optional.ofNullable(columns.get(new End(link.ref(), link.to())));
    }

    /** All links by what they are links of, in a fixed order. */
    Map<Ref, List<Link>> with(Map<End, Link> sourced) {
        Map<End, Link> all = new HashMap<>(sourced);
        columns.forEach((end, id) -> all.putIfAbsent(end, new Link(end.ref(), end.to(), id, List.of())));
        Map<Ref, List<Link>> links = new TreeMap<>(Comparator.comparing(Ref::toString));
        all.values().stream().sorted(Comparator.comparing(Link::to)).forEach(link -> links.computeIfAbsent(
                        link.ref(), ref -> new ArrayList<>())
                .add(link));
        return links;
    }
}
