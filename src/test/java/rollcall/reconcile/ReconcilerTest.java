package rollcall.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.reconcile.Question.Strictness;
import rollcall.search.Sample;
import rollcall.search.TextIndex;

class ReconcilerTest {
    @TempDir
    static Path folder;

    private static TextIndex index;
    private static Reconciler reconciler;

    @BeforeAll
    static void build() {
        DatasetGraph data = Sample.data();
        index = Sample.index(data, folder);
        reconciler = new Reconciler(index, data.getUnionGraph(), Sample.IRIS);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<Candidate> ask(String name, String type, Constraint... known) {
        Set<EntityType> types = EntityType.of(type).map(Set::of).orElse(Set.of());
        return reconciler.candidates(new Question(name, types, Strictness.ANY, 10, List.of(known)));
    }

    private static Constraint is(Property property, String... values) {
        return new Constraint(property.id(), List.of(values));
    }

    @ParameterizedTest(name = "{0} as {1} is {2} with {3}, safe: {4}")
    @CsvSource({
        "Cuba, state, state/CUB, 100, true",
        "cuba, , state/CUB, 100, true",
        "Republic of Cuba, state, state/CUB, 100, true",
        "Куба, state, state/CUB, 98, true",
        "古巴, state, state/CUB, 98, true",
        "CUB, state, state/CUB, 95, true",
        "CUB, , state/CUB, 95, false",
        "192, state, state/CUB, 95, true",
        "Cuban, state, state/CUB, 85, false",
        "Burma, state, state/MMR, 100, true",
        "Zaire, state, state/COD, 97, true",
        "Ivory Coast, state, state/CIV, 100, true",
        "USSR, state, state/SUN, 100, true",
        "China, state, state/CHN, 100, false",
        "Yemen, state, state/YEM, 100, false",
        "state/CUB, , state/CUB, 100, true",
        "Q241, , state/CUB, 100, true",
        "http://www.wikidata.org/entity/Q241, , state/CUB, 100, true",
        "Vladimir Putin, person, person/vladimir-putin, 100, true",
        "Putin, person, person/vladimir-putin, 90, false",
        "Nicholas Maduro, , person/nicolas-maduro, 97, true",
        "NATO, org, org/nato, 97, true",
        "Aggression against Ukraine, resolution, resolution/A_RES_ES-11_1, 85, false",
        "A/RES/ES-11/1, resolution, resolution/A_RES_ES-11_1, 100, true",
        "A/RES/ES-11/1, , resolution/A_RES_ES-11_1, 100, true",
        "Resolution ES-11/1, , resolution/A_RES_ES-11_1, 100, true",
        "76/300, resolution, resolution/A_RES_76_300, 92, false",
        "UNGA resolution 76/300, , resolution/A_RES_76_300, 100, true",
        "S/RES/2623 (2022), , resolution/S_RES_2623.2022, 100, true",
        "2623 (2022), , resolution/S_RES_2623.2022, 100, true",
        "UNSC 2623, , resolution/S_RES_2623.2022, 100, true",
        "A/RES/ES-11/1, vote-event, vote-event/A_RES_ES-11_1, 100, true",
        "3959039, vote-event, vote-event/A_RES_ES-11_1, 100, true",
    })
    void theFirstCandidateIsTheRightOne(String name, String type, String id, double score, boolean safe) {
        Candidate first = ask(name, String.valueOf(type)).get(0);
        assertEquals(id, first.entry().id());
        assertEquals(score, first.score());
        assertEquals(safe, first.match());
    }

    @ParameterizedTest(name = "China in {0} is {1}, safe: {2}")
    @CsvSource({
        "1960, state/TWN, true",
        "1971-10-24, state/TWN, true",
        "1971-10-25, state/CHN, true",
        "2022, state/CHN, true",
        "1971, state/CHN, false"
    })
    void aDateDecidesBetweenTheHoldersOfAName(String date, String id, boolean safe) {
        Candidate first = ask("China", "state", is(Property.DATE, date)).get(0);
        assertEquals(id, first.entry().id());
        assertEquals(safe, first.match());
    }

    @ParameterizedTest(name = "{0} on {1} is {2} with {3}, safe: {4}")
    @CsvFileSource(resources = "/reconcile/states-on-days.csv", numLinesToSkip = 1)
    void aStateIsSafeOnlyOnDaysOfItsSeatAndItsName(String name, String date, String state, double score, boolean safe) {
        Constraint day = date == null ? is(Property.DATE) : is(Property.DATE, date);
        Candidate first = ask(name, "state", day).get(0);
        assertEquals("state/" + state, first.entry().id());
        assertEquals(score, first.score());
        assertEquals(safe, first.match());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"A/RES/76/300, resolution", "Vladimir Putin, person", "A/RES/ES-11/1, vote-event"})
    void nothingIsSafeOnADateThatCannotBeRead(String name, String type) {
        Candidate first = ask(name, type, is(Property.DATE, "garbage")).get(0);
        assertFalse(first.match());
        assertEquals(false, first.features().get("date"));
    }

    @Test
    void aNumberThatTwoBodiesUsedIsNotSafe() {
        List<Candidate> both = ask("resolution 2623", "resolution");
        assertEquals(Set.of("resolution/S_RES_2623.2022", "resolution/A_RES_2623.XXV"), ids(both));
        assertFalse(both.stream().anyMatch(Candidate::match));
    }

    @Test
    void anOrganMakesANumberSafe() {
        Candidate first = ask("ES-11/1", "vote-event", is(Property.ORGAN, "org/un-general-assembly"))
                .get(0);
        assertEquals("vote-event/A_RES_ES-11_1", first.entry().id());
        assertTrue(first.match());
        assertEquals(true, first.features().get("organ"));
    }

    @Test
    void aReportIsNoResolution() {
        assertTrue(ask("A/76/300", "resolution").stream().noneMatch(Candidate::match));
    }

    @ParameterizedTest(name = "{0} are {1}")
    @CsvSource({
        "Castro, 90, person/fidel-castro person/raul-castro",
        "Rodríguez, 90, person/bruno-rodriguez-parrilla person/delcy-rodriguez person/jorge-rodriguez",
        "rodriguez, 90, person/bruno-rodriguez-parrilla person/delcy-rodriguez person/jorge-rodriguez",
        "Putin, 90, person/vladimir-putin",
    })
    void aSurnameLeadsToAllWhoBearItAndIsSafeForNone(String name, double score, String ids) {
        List<Candidate> bearers =
                ask(name, "person").stream().filter(c -> c.score() == score).toList();
        assertEquals(Set.of(ids.split(" ")), ids(bearers));
        assertFalse(bearers.stream().anyMatch(Candidate::match));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Cubba", "Venezeula", "Untied Kingdom", "Rusian Federation", "Vladmir Putin"})
    void whatOnlyLooksAlikeIsOfferedAndNeverSafe(String name) {
        List<Candidate> candidates = ask(name, "");
        assertFalse(candidates.isEmpty());
        assertTrue(candidates.get(0).score() <= 80);
        assertFalse(candidates.stream().anyMatch(Candidate::match));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Atlantis", "xyzzy", "?", "-"})
    void whatIsNobodyHasNoSafeCandidate(String name) {
        assertFalse(ask(name, "").stream().anyMatch(Candidate::match));
    }

    @Test
    void aContradictionTakesTheMatchAndForty() {
        Candidate cuba = ask("Cuba", "state", is(Property.ISO3, "VEN")).stream()
                .filter(c -> c.entry().id().equals("state/CUB"))
                .findFirst()
                .orElseThrow();
        assertEquals(60, cuba.score());
        assertFalse(cuba.match());
    }

    @Test
    void agreementsAreFoundByWhatIsKnownOfThem() {
        Candidate first = ask(
                        "strategic partnership",
                        "agreement",
                        is(Property.SIGNATORY, "Cuba"),
                        is(Property.DATE, "2018-11-02"))
                .get(0);
        assertEquals(
                "agreement/2018-11-02.CUB.RUS.strategic-partnership",
                first.entry().id());
        assertEquals(true, first.features().get("signatory"));
        assertEquals(true, first.features().get("date"));
    }

    @Test
    void aCodeAloneIsEnoughToAsk() {
        Candidate first = ask("", "state", is(Property.ISO3, "CUB")).get(0);
        assertEquals("state/CUB", first.entry().id());
        assertTrue(first.match());
    }

    @Test
    void typesBoundUnlessTheyOnlyShould() {
        assertEquals(List.of(), ask("Vladimir Putin", "state"));
        Question should = new Question("Vladimir Putin", Set.of(EntityType.STATE), Strictness.SHOULD, 10, List.of());
        Candidate putin = reconciler.candidates(should).get(0);
        assertEquals(75, putin.score());
        assertFalse(putin.match());
        Question all = new Question("Cuba", Set.of(EntityType.STATE, EntityType.ORG), Strictness.ALL, 10, List.of());
        assertEquals(List.of(), reconciler.candidates(all));
    }

    @Test
    void theLimitHolds() {
        Question one = new Question("Republic of Guinea", Set.of(), Strictness.ANY, 1, List.of());
        assertEquals(1, reconciler.candidates(one).size());
    }

    @Test
    void everyPropertyIsOfATypeAndIsFoundByItsId() {
        for (Property property : Property.values()) {
            assertEquals(Optional.of(property), Property.of(property.id()));
            assertTrue(Arrays.stream(EntityType.values()).anyMatch(property::isOf));
        }
    }

    private static Set<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(c -> c.entry().id()).collect(Collectors.toSet());
    }
}
