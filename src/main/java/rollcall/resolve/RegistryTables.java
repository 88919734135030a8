package rollcall.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import rollcall.fact.Ref;
import rollcall.fact.registry.Group;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.LinkTarget;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.NameKind;
import rollcall.fact.registry.Office;
import rollcall.fact.registry.Organisation;
import rollcall.fact.registry.Person;
import rollcall.fact.registry.Place;
import rollcall.fact.registry.Post;
import rollcall.fact.registry.Series;
import rollcall.fact.registry.State;
import rollcall.fact.registry.TableName;
import rollcall.fact.registry.Translation;

/** The rows read so far, by key. A row of a later file takes the place of one with the same key; names are united. */
final class RegistryTables {
    final Map<String, State> states = new TreeMap<>();
    final Map<String, Person> people = new TreeMap<>();
    final Map<String, Organisation> organisations = new TreeMap<>();
    final Map<String, Group> groups = new TreeMap<>();
    final Map<String, Place> places = new TreeMap<>();
    final Map<String, Series> series = new TreeMap<>();
    final Map<String, String> resolutions = new TreeMap<>();
    final Set<Office> offices = new LinkedHashSet<>();
    final Map<RegistryLinks.End, Link> links = new HashMap<>();
    final Set<Post> posts = new LinkedHashSet<>();
    final Set<Name> names = new LinkedHashSet<>();
    final Set<Translation> translations = new LinkedHashSet<>();
    final Set<TableName> tableNames = new LinkedHashSet<>();
    /** Where each key of the file being read stood, to see a key that comes twice. */
    private final Map<String, String> seen = new HashMap<>();

    void startFile() {
        seen.clear();
    }

    void add(RegistryFile file, RegistryRow row) {
        switch (file) {
            case STATES -> put(states, row, stateOf(row), State::key);
            case PEOPLE -> put(people, row, personOf(row), Person::key);
            case ORGANISATIONS -> put(organisations, row, organisationOf(row), Organisation::key);
            case GROUPS -> put(groups, row, groupOf(row), Group::key);
            case PLACES -> put(places, row, placeOf(row), Place::key);
            case SERIES -> put(series, row, seriesOf(row), Series::key);
            case NAMES -> put(names, row, nameOf(row));
            case TRANSLATIONS -> put(translations, row, translationOf(row));
            case OFFICES -> put(offices, row, officeOf(row));
            case POSTS -> put(posts, row, postOf(row));
            case LINKS -> {
                Link link = linkOf(row);
                if (row.isSound()) links.put(new RegistryLinks.End(link.ref(), link.to()), link);
            }
            case TABLE_NAMES -> put(tableNames, row, tableNameOf(row));
            case RESOLUTIONS -> {
                String symbol = row.required("symbol");
                String member = row.key("series");
                if (row.isSound()) resolutions.put(symbol, member);
            }
        }
    }

    private <T> void put(Map<String, T> table, RegistryRow row, T value, Function<T, String> key) {
        if (!row.isSound()) return;
        String earlier = seen.put(key.apply(value), row.place());
        if (earlier == null) table.put(key.apply(value), value);
        else
            row.refuse(
                    "key",
                    "'" + key.apply(value) + "', as in line " + earlier,
                    "each key once",
                    "delete one of the two");
    }

    private static <T> void put(Set<T> table, RegistryRow row, T value) {
        if (row.isSound()) table.add(value);
    }

    private static State stateOf(RegistryRow row) {
        return new State(
                row.key("key"),
                row.optional("iso3"),
                row.optional("iso2"),
                row.optional("m49"),
                row.required("label"),
                row.optional("official_name"),
                row.item("wikidata"),
                row.optional("dbpedia"),
                row.optional("geonames"),
                row.optional("unbis"),
                row.optional("un_code"),
                row.code("status", RegistryTables::status, State.Status.OTHER, "member, observer, former or other"),
                row.day("member_from"),
                row.day("member_until"),
                row.day("valid_from"),
                row.day("valid_until"),
                row.optional("continues"),
                row.optional("capital"),
                row.optional("iso3166_3"),
                row.optional("confidence").orElse("none"));
    }

    private static Optional<State.Status> status(String word) {
        return Arrays.stream(State.Status.values())
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Person personOf(RegistryRow row) {
        return new Person(
                row.key("key"),
                row.required("label"),
                row.item("wikidata"),
                row.optional("citizenship"),
                row.optional("confidence").orElse("none"));
    }

    private static Organisation organisationOf(RegistryRow row) {
        return new Organisation(
                row.key("key"),
                row.required("label"),
                row.item("wikidata"),
                row.optional("kind"),
                row.optional("part_of"),
                row.optional("on_behalf_of"),
                row.optional("organ_code"),
                row.optional("confidence").orElse("none"));
    }

    private static Group groupOf(RegistryRow row) {
        return new Group(row.key("key"), row.required("label"), row.optional("on_behalf_of"));
    }

    private static Place placeOf(RegistryRow row) {
        return new Place(row.key("key"), row.required("label"), row.item("wikidata"), row.optional("state"));
    }

    private static Series seriesOf(RegistryRow row) {
        return new Series(row.key("key"), row.required("label"), row.item("wikidata"));
    }

    private static Name nameOf(RegistryRow row) {
        return new Name(
                row.ref("ref"),
                row.required("name"),
                row.code("kind", NameKind::of, NameKind.VARIANT, "a kind of name such as label or variant"),
                row.day("from"),
                row.day("until"));
    }

    private static Translation translationOf(RegistryRow row) {
        return new Translation(row.ref("ref"), row.required("language"), row.required("name"));
    }

    private static Office officeOf(RegistryRow row) {
        return new Office(
                row.key("person"),
                row.required("office"),
                row.ref("of"),
                row.date("start"),
                row.date("end"),
                row.date("as_of"));
    }

    private static Link linkOf(RegistryRow row) {
        return new Link(
                row.ref("ref"),
                row.code("to", LinkTarget::of, LinkTarget.WIKIDATA, "wikidata, dbpedia, geonames, unbis or eu"),
                row.required("id"),
                row.several("sources"));
    }

    private static Post postOf(RegistryRow row) {
        return new Post(
                row.required("office"),
                row.ref("of"),
                row.item("wikidata").orElseGet(() -> row.required("wikidata")),
                row.several("sources"));
    }

    private static TableName tableNameOf(RegistryRow row) {
        Ref ref = row.ref("ref");
        return new TableName(
                row.required("table"),
                row.required("name"),
                ref,
                row.day("from"),
                row.day("until"),
                row.optional("why").orElse(""));
    }
}
