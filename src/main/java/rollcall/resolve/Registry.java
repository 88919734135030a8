package rollcall.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.Seats;
import rollcall.fact.registry.Group;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.Office;
import rollcall.fact.registry.Organisation;
import rollcall.fact.registry.Person;
import rollcall.fact.registry.Place;
import rollcall.fact.registry.Post;
import rollcall.fact.registry.RegistryRows;
import rollcall.fact.registry.Series;
import rollcall.fact.registry.State;
import rollcall.fact.registry.TableName;
import rollcall.fact.registry.Translation;

/** The registry in memory; immutable, safe for many threads. */
public final class Registry implements Seats, RegistryRows {
    private static final Set<Kind> STATES = Set.of(Kind.STATE);

    private final Map<String, State> states;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, Group> groups;
    private final Map<String, Place> places;
    private final Map<String, Series> series;
    private final Map<String, String> resolutions;
    private final List<Office> offices;
    private final Map<OwnName, List<TableName>> tableNames;
    private final Map<Ref, List<Name>> names;
    private final Map<Ref, List<Translation>> translations;
    private final Map<Ref, List<Link>> links;
    private final List<Post> posts;
    private final NameIndex index;
    private final Map<Ref, String> labels = new HashMap<>();
    private final Map<Ref, Ref> principals = new HashMap<>();
    private final Map<String, State> statesByCode = new HashMap<>();

    /** A name as one table uses it, folded. */
    private record OwnName(String table, String folded) {}

    Registry(RegistryTables tables) {
        states = new TreeMap<>(tables.states);
        people = new TreeMap<>(tables.people);
        organisations = new TreeMap<>(tables.organisations);
        groups = new TreeMap<>(tables.groups);
        places = new TreeMap<>(tables.places);
        series = new TreeMap<>(tables.series);
        resolutions = Map.copyOf(tables.resolutions);
        offices = List.copyOf(tables.offices);
        tableNames = tables.tableNames.stream()
                .collect(Collectors.groupingBy(n -> new OwnName(n.table(), Folded.of(n.name()))));
        names = tables.names.stream().collect(Collectors.groupingBy(Name::ref));
        translations = tables.translations.stream().collect(Collectors.groupingBy(Translation::ref));
        links = new RegistryLinks(tables).with(tables.links);
        posts = List.copyOf(tables.posts);
        index = new NameIndex(tables.names);
        fillLabels();
        fillPrincipals();
        fillCodes();
    }

    private void fillLabels() {
        states().forEach(s -> labels.put(s.ref(), s.label()));
        people().forEach(p -> labels.put(p.ref(), p.label()));
        organisations().forEach(o -> labels.put(o.ref(), o.label()));
        groups().forEach(g -> labels.put(g.ref(), g.label()));
        places().forEach(p -> labels.put(p.ref(), p.label()));
        series().forEach(s -> labels.put(s.ref(), s.label()));
    }

    private void fillPrincipals() {
        organisations().forEach(o -> o.onBehalfOf().ifPresent(state -> principals.put(o.ref(), Ref.state(state))));
        groups().forEach(g -> g.onBehalfOf().ifPresent(state -> principals.put(g.ref(), Ref.state(state))));
        people().forEach(p -> p.citizenship().ifPresent(state -> principals.put(p.ref(), Ref.state(state))));
    }

    private void fillCodes() {
        states().forEach(s -> {
            s.unCode().ifPresent(code -> statesByCode.putIfAbsent(code, s));
            s.iso3().ifPresent(code -> statesByCode.putIfAbsent(code, s));
        });
    }

    @Override
    public Resolution resolve(String name, Set<Kind> kinds, LocalDate day) {
        return index.resolve(name, kinds, day);
    }

    @Override
    public Resolution member(String table, String name, LocalDate day) {
        String folded = index.folded(name);
        for (TableName own : tableNames.getOrDefault(new OwnName(table, folded), List.of()))
            if (own.holdsOn(day)) return new Resolution.Found(own.ref());
        return index.resolveFolded(folded, STATES, day);
    }

    @Override
    public Optional<Ref> byCode(String code, LocalDate day) {
        State state = statesByCode.get(code);
        while (state != null && !state.seatedOn(day))
            state = state.continues().map(states::get).orElse(null);
        return Optional.ofNullable(state).map(State::ref);
    }

    @Override
    public boolean seated(Ref state, LocalDate day) {
        State row = states.get(state.key());
        return state.kind() == Kind.STATE && row != null && row.seatedOn(day);
    }

    @Override
    public boolean knows(Ref ref) {
        return labels.containsKey(ref);
    }

    @Override
    public Optional<String> label(Ref ref) {
        return Optional.ofNullable(labels.get(ref));
    }

    @Override
    public Optional<Ref> onBehalfOf(Ref ref) {
        return Optional.ofNullable(principals.get(ref));
    }

    @Override
    public Optional<Ref> organ(String code) {
        return organisations()
                .filter(o -> o.organCode().equals(Optional.of(code)))
                .map(Organisation::ref)
                .findFirst();
    }

    @Override
    public Optional<String> organCode(Ref organ) {
        return organ.kind() == Kind.ORG
                ? Optional.ofNullable(organisations.get(organ.key())).flatMap(Organisation::organCode)
                : Optional.empty();
    }

    @Override
    public Optional<Ref> seriesOf(String symbol) {
        return Optional.ofNullable(resolutions.get(symbol)).map(key -> new Ref(Kind.SERIES, key));
    }

    @Override
    public Stream<State> states() {
        return states.values().stream();
    }

    @Override
    public Stream<Person> people() {
        return people.values().stream();
    }

    @Override
    public Stream<Organisation> organisations() {
        return organisations.values().stream();
    }

    @Override
    public Stream<Group> groups() {
        return groups.values().stream();
    }

    @Override
    public Stream<Place> places() {
        return places.values().stream();
    }

    @Override
    public Stream<Series> series() {
        return series.values().stream();
    }

    @Override
    public Stream<Office> offices() {
        return offices.stream();
    }

    @Override
    public Stream<Post> posts() {
        return posts.stream();
    }

    @Override
    public Stream<Link> links() {
        return links.values().stream().flatMap(List::stream);
    }

    @Override
    public List<Link> links(Ref ref) {
        return links.getOrDefault(ref, List.of());
    }

    @Override
    public List<Name> names(Ref ref) {
        return names.getOrDefault(ref, List.of());
    }

    @Override
    public List<Translation> translations(Ref ref) {
        return translations.getOrDefault(ref, List.of());
    }

    /** Names that one table uses in a sense of its own. */
    public Stream<TableName> tableNames() {
        return tableNames.values().stream().flatMap(List::stream);
    }
}
