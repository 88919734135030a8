package rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.State;
import rollcall.fact.registry.Translation;
import rollcall.iri.Iris.Space;
import rollcall.resolve.Registry;

class TextIndexTest {
    @TempDir
    static Path folder;

    private static TextIndex index;

    @BeforeAll
    static void build() {
        index = Sample.index(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> found(String words, Space... kinds) {
        Set<Space> wanted = kinds.length == 0 ? Set.of() : EnumSet.of(kinds[0], kinds);
        return index.search(new SearchRequest(words, wanted, 1)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource(
            delimiter = ';',
            value = {
                "cuba; state/CUB",
                "CUB; state/CUB",
                "CUBA; state/CUB",
                "Куба; state/CUB",
                "古巴; state/CUB",
                "كوبا; state/CUB",
                "Turkey; state/TUR",
                "turkiye; state/TUR",
                "cote d'ivoire; state/CIV",
                "Ivory Coast; state/CIV",
                "Putin; person/vladimir-putin",
                "nicolas maduro; person/nicolas-maduro",
                "General Assembly; org/un-general-assembly",
                "76/300; resolution/A_RES_76_300",
                "resolution ES-11/1; resolution/A_RES_ES-11_1",
                "3959039; vote-event/A_RES_ES-11_1",
                "healthy environments; resolution/A_RES_76_300",
                "concern of all party; statement/pedro.2022.1e301174",
                "strategic partnerships; agreement/2018-11-02.CUB.RUS.strategic-partnership",
            })
    void findsWhatIsMeantFirst(String words, String first) {
        assertEquals(first, found(words).get(0));
    }

    @Test
    void findsTheWordsOfEvidence() {
        assertTrue(found("legitimate concerns", Space.EVIDENCE).contains("evidence/ad456dce9a519686.2580-2964"));
    }

    @Test
    void everyNameInTheRegistryFindsItsState() {
        Registry registry = Sample.registry();
        List<String> lost = new ArrayList<>();
        for (State state : registry.states().toList()) {
            String id = "state/" + state.key();
            for (Name name : registry.names(state.ref()))
                if (!found(name.text(), Space.STATE).contains(id)) lost.add(name.text() + " of " + id);
            for (Translation name : registry.translations(state.ref()))
                if (!found(name.name(), Space.STATE).contains(id)) lost.add(name.name() + " of " + id);
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest(name = "{0} completes to {1}")
    @CsvSource({
        "cub, state/CUB",
        "vlad, person/vladimir-putin",
        "russian fed, state/RUS",
        "A/RES/76/3, resolution/A_RES_76_300",
        "côte d, state/CIV"
    })
    void completesWhatIsTyped(String typed, String likely) {
        List<String> hits =
                index.complete(typed, Set.of(), 10).stream().map(Hit::id).toList();
        assertTrue(hits.contains(likely), hits::toString);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "   ", "?!", "AND OR NOT", "*", "\"", "name:*", "(((", "a^1e9"})
    void oddInputIsNoError(String words) {
        assertTrue(index.search(new SearchRequest(words, Set.of(), 1)).total() >= 0);
        assertTrue(index.complete(words, Set.of(), 10).size() <= 10);
    }

    @Test
    void pagesHoldTwentyAndAddUp() {
        List<String> all = new ArrayList<>();
        SearchPage page = index.search(new SearchRequest("republic", Set.of(Space.STATE), 1));
        assertEquals(20, page.hits().size());
        int number = 1;
        while (true) {
            page.hits().forEach(hit -> all.add(hit.id()));
            if (!page.hasNext()) break;
            page = index.search(new SearchRequest("republic", Set.of(Space.STATE), ++number));
        }
        assertEquals(page.total(), all.size());
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    @Test
    void countsEachKindWhateverWasAskedFor() {
        SearchPage page = index.search(new SearchRequest("cuba", Set.of(Space.STATE), 1));
        assertEquals(page.total(), page.kinds().get(Space.STATE).longValue());
        assertTrue(page.kinds().containsKey(Space.EVIDENCE));
        assertFalse(page.kinds().containsKey(Space.TALLY));
    }

    @Test
    void theSameDataGivesTheSameAnswers(@TempDir Path other) {
        try (TextIndex again = Sample.index(other)) {
            for (String words : List.of("republic", "cuba", "united", "2022"))
                assertEquals(
                        index.search(new SearchRequest(words, Set.of(), 1)),
                        again.search(new SearchRequest(words, Set.of(), 1)));
        }
    }
}
