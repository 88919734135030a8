package rollcall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Finding;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.NameKind;
import rollcall.fact.registry.Organisation;
import rollcall.fact.registry.Person;
import rollcall.fact.registry.State;

class RegistryTest {
    private static final List<Finding> FINDINGS = new ArrayList<>();
    private static final Registry REGISTRY = RegistryReader.builtIn(FINDINGS::add);
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    @Test
    void theShippedRegistryHasNothingWrong() {
        assertEquals(List.of(), FINDINGS);
    }

    @Test
    void thereAre193CurrentMembers() {
        assertEquals(
                193,
                REGISTRY.states()
                        .filter(s -> s.status() == State.Status.MEMBER)
                        .filter(s -> s.seatedOn(TODAY))
                        .count());
    }

    @Test
    void noWikidataItemStandsForTwoRows() {
        List<String> items = Stream.of(
                        REGISTRY.states().map(State::wikidata),
                        REGISTRY.people().map(Person::wikidata),
                        REGISTRY.organisations().map(Organisation::wikidata))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
        assertEquals(new TreeSet<>(items).size(), items.size());
        assertTrue(items.stream().allMatch(q -> q.matches("Q[1-9][0-9]*")));
        assertTrue(items.size() > 400);
    }

    @Test
    void everyCodeIsWellFormedAndStandsForOneState() {
        unique(State::iso3, "[A-Z]{3}");
        unique(State::iso2, "[A-Z]{2}");
        unique(State::m49, "[0-9]{3}");
        unique(State::geonames, "[0-9]+");
        unique(State::unbis, "[0-9]{7}");
        unique(State::unCode, "[A-Z]{3}");
    }

    private static void unique(Function<State, Optional<String>> code, String form) {
        List<String> codes =
                REGISTRY.states().map(code).flatMap(Optional::stream).toList();
        assertEquals(new TreeSet<>(codes).size(), codes.size());
        assertEquals(List.of(), codes.stream().filter(c -> !c.matches(form)).toList());
    }

    @Test
    void everyNameMeansOneIdentityOnEveryDay() {
        Set<LocalDate> days = REGISTRY.states()
                .flatMap(s -> REGISTRY.names(s.ref()).stream())
                .flatMap(n -> Stream.of(n.from(), n.until().map(d -> d.plusDays(1))))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(LocalDate.of(1946, 1, 1));
        days.add(TODAY);
        List<String> clashes = allNames()
                .flatMap(n -> days.stream().map(d -> clash(n, d)).flatMap(Optional::stream))
                .toList();
        assertEquals(List.of(), clashes);
    }

    private static Optional<String> clash(Name name, LocalDate day) {
        if (!name.kind().identifies() || !name.holdsOn(day)) return Optional.empty();
        Resolution found = REGISTRY.resolve(name.text(), Set.of(), day);
        return found.equals(new Resolution.Found(name.ref()))
                ? Optional.empty()
                : Optional.of(name + " on " + day + ": " + found);
    }

    private static Stream<Name> allNames() {
        return Stream.of(
                        REGISTRY.states().map(State::ref),
                        REGISTRY.people().map(Person::ref),
                        REGISTRY.organisations().map(Organisation::ref))
                .flatMap(Function.identity())
                .flatMap(ref -> REGISTRY.names(ref).stream());
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "Soviet Union, 1980-06-01, SUN",
        "USSR, 1991-12-20, SUN",
        "Russia, 1995-01-01, RUS",
        "Russian Federation, 1992-08-25, RUS",
        "CHINA, 1960-01-01, TWN",
        "CHINA, 1971-10-24, TWN",
        "China, 1980-01-01, CHN",
        "Yemen, 1980-01-01, YAR",
        "Yemen, 1995-01-01, YEM",
        "Democratic Yemen, 1980-01-01, YMD",
        "Egypt, 1965-01-01, UAR",
        "EGYPT, 1975-01-01, EGY",
        "YUGOSLAVIA, 1980-01-01, YUG",
        "YUGOSLAVIA, 2001-01-01, SCG",
        "'GERMANY, FEDERAL REPUBLIC OF', 1980-01-01, DEU",
        "GERMAN DEMOCRATIC REPUBLIC, 1980-01-01, DDR",
        "TURKEY, 1980-01-01, TUR",
        "Türkiye, 2024-01-01, TUR",
        "CÔTE D’IVOIRE, 2000-01-01, CIV",
        "Upper Volta, 1980-01-01, BFA",
    })
    void aNameMeansTheHolderOfTheSeatOnTheDay(String name, LocalDate day, String key) {
        assertEquals(new Resolution.Found(Ref.state(key)), REGISTRY.resolve(name, Set.of(Kind.STATE), day));
    }

    @ParameterizedTest(name = "code {0} on {1} is {2}")
    @CsvSource({
        "RUS, 1980-01-01, SUN",
        "RUS, 1995-01-01, RUS",
        "CHN, 1960-01-01, TWN",
        "CHN, 1980-01-01, CHN",
        "CUB, 1980-01-01, CUB",
        "EGY, 1946-01-01, EGY",
    })
    void aCodeLeadsBackToTheHolderOfTheSeat(String code, LocalDate day, String key) {
        assertEquals(Optional.of(Ref.state(key)), REGISTRY.byCode(code, day));
    }

    @Test
    void aTableMayMeanSomethingElseByAName() {
        LocalDate day = LocalDate.of(1991, 12, 31);
        assertEquals(new Resolution.Found(Ref.state("RUS")), REGISTRY.member("undl", "USSR", day));
        assertEquals(new Resolution.Found(Ref.state("SUN")), REGISTRY.member("voeten", "USSR", day));
    }

    @Test
    void demonymsAndCodesResolveToNobody() {
        assertInstanceOf(Resolution.Unknown.class, REGISTRY.resolve("Cuban", Set.of(Kind.STATE), TODAY));
        assertInstanceOf(Resolution.Unknown.class, REGISTRY.resolve("CUB", Set.of(Kind.STATE), TODAY));
    }

    @Test
    void anUnknownNameComesWithItsNearest() {
        Resolution.Unknown unknown =
                assertInstanceOf(Resolution.Unknown.class, REGISTRY.resolve("Kazahkstan", Set.of(Kind.STATE), TODAY));
        assertEquals(Ref.state("KAZ"), unknown.nearest().get(0).ref());
        assertTrue(unknown.nearest().size() <= 5);
    }

    @Test
    void organsAndSeriesAreFoundByCodeAndSymbol() {
        assertEquals(Optional.of(Ref.org("un-general-assembly")), REGISTRY.organ("un-ga"));
        assertEquals(Optional.of("un-sc"), REGISTRY.organCode(Ref.org("un-security-council")));
        assertEquals(Optional.of(new Ref(Kind.SERIES, "us-embargo-on-cuba")), REGISTRY.seriesOf("A/RES/79/7"));
    }

    @Test
    void everyNameKindIsInUse() {
        Set<NameKind> used = allNames().map(Name::kind).collect(Collectors.toSet());
        assertEquals(Set.of(NameKind.values()), used);
    }
}
