package rollcall.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rollcall.account.Finding;
import rollcall.account.Findings;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.State;
import rollcall.fact.registry.TableName;

/** What must hold between the rows of a registry. A row that breaks it is left out. */
final class RegistryChecks {
    private final RegistryTables tables;
    private final Findings findings;

    private RegistryChecks(RegistryTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    static Registry checked(RegistryTables tables, Findings findings) {
        RegistryChecks checks = new RegistryChecks(tables, findings);
        checks.namesOfNobody();
        checks.linksOfNobody();
        checks.seatsOfNobody();
        checks.codesTwice("iso3", State::iso3);
        checks.codesTwice("iso2", State::iso2);
        checks.codesTwice("m49", State::m49);
        checks.codesTwice("wikidata", State::wikidata);
        return new Registry(tables);
    }

    private void namesOfNobody() {
        tables.names.removeIf(name -> isNobody("names.csv", name.text(), name.ref()));
        tables.translations.removeIf(t -> isNobody("translations.csv", t.name(), t.ref()));
        tables.tableNames.removeIf((TableName name) -> isNobody("table-names.csv", name.name(), name.ref()));
        tables.resolutions
                .entrySet()
                .removeIf(e -> isNobody("resolutions.csv", e.getKey(), new Ref(Kind.SERIES, e.getValue())));
    }

    private void linksOfNobody() {
        RegistryLinks columns = new RegistryLinks(tables);
        tables.links.values().removeIf(link -> isNobody("links.csv", link.id(), link.ref()) || isOther(link, columns));
        tables.offices.removeIf(office -> isNobody("offices.csv", office.office(), office.of())
                || isNobody("offices.csv", office.office(), new Ref(Kind.PERSON, office.person())));
        tables.posts.removeIf(post -> isNobody("posts.csv", post.office(), post.of()));
    }

    /** Sources of another link than the row has. A row without one, as an addition may have it, needs no sources. */
    private boolean isOther(Link link, RegistryLinks columns) {
        Optional<String> id = columns.id(link);
        if (id.isEmpty() || id.get().equals(link.id())) return id.isEmpty();
        warn(
                "links.csv",
                link.ref().toString(),
                link.to().word() + " " + link.id(),
                id.get() + ", as in the row of " + link.ref(),
                "correct one of the two; until then this link counts as without a source");
        return true;
    }

    private boolean isNobody(String file, String row, Ref ref) {
        if (rowsOf(ref.kind()).contains(ref.key())) return false;
        warn(file, row, ref.toString(), "an identity of the registry", "add its row, or correct the reference");
        return true;
    }

    private Collection<String> rowsOf(Kind kind) {
        return switch (kind) {
            case STATE -> tables.states.keySet();
            case PERSON -> tables.people.keySet();
            case ORG -> tables.organisations.keySet();
            case GROUP -> tables.groups.keySet();
            case PLACE -> tables.places.keySet();
            case SERIES -> tables.series.keySet();
            case RESOLUTION, DOCUMENT, EVENT -> Set.of();
        };
    }

    private void seatsOfNobody() {
        for (State state : tables.states.values())
            state.continues()
                    .filter(former -> !tables.states.containsKey(former))
                    .ifPresent(former -> warn(
                            "states.csv", state.key(), former, "the key of a state", "correct 'continues' of the row"));
    }

    private void codesTwice(String column, Function<State, Optional<String>> code) {
        Map<String, String> holders = new HashMap<>();
        for (State state : tables.states.values())
            code.apply(state).ifPresent(c -> {
                String other = holders.putIfAbsent(c, state.key());
                if (other != null)
                    warn(
                            "states.csv",
                            state.key(),
                            c + ", as " + other,
                            "a " + column + " once",
                            "correct one of them");
            });
    }

    private void warn(String file, String row, String found, String expected, String remedy) {
        findings.accept(new Finding(Finding.Severity.WARNING, "REGISTRY-LINK", file, "", row, found, expected, remedy));
    }
}
