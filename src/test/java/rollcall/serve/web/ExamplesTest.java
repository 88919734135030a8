package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Example;
import rollcall.page.Examples;

class ExamplesTest {
    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> names() {
        return Example.all().stream().map(Example::name);
    }

    @Test
    void thereAreAtLeastTwentyFiveQuestions() {
        assertTrue(Example.all().size() >= 25);
        String list = site.get("/examples").body();
        Example.all().forEach(e -> assertTrue(list.contains("/examples/" + e.name() + "\""), e.name()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aQuestionHasAnAnswerAndLeadsToTheEditor(String name) {
        String page = site.get("/examples/" + name).body();
        assertTrue(page.contains("<tbody>"), page);
        assertFalse(page.contains("This release has no answer"), page);
        assertTrue(page.contains("href=\"/editor?query="), page);
        assertFalse(named(name).keywords().isEmpty(), name);
    }

    @Test
    void noArticleIsPairedWithItself() {
        List<NamedCsvRecord> pairs = answer("same-vote-two-articles");
        assertFalse(pairs.isEmpty());
        pairs.forEach(row -> assertTrue(row.getField("one").compareTo(row.getField("other")) < 0, row::toString));
        assertEquals(
                pairs.size(),
                Set.copyOf(pairs.stream().map(NamedCsvRecord::getFields).toList())
                        .size());
    }

    @Test
    void aQuotationIsOneRowWhoeverSaidIt() {
        List<String> words = column("all-quotations", "words");
        assertEquals(List.copyOf(new LinkedHashSet<>(words)), words);
    }

    @Test
    void whatIsExpectedOfAYearIsNotToldAsOfADay() {
        String page = site.get("/examples/timeline-of-a-person").body();
        assertFalse(page.contains("1 January 2019"), page);
        assertTrue(page.contains(">2019</"), page);
        assertTrue(column("timeline-of-a-person", "status").contains("https://w3id.org/rollcall/code/status.planned"));
    }

    @Test
    void aMeasureIsInForceByTheDocumentThatSaysSo() {
        String page = site.get("/examples/measures-against-cuba").body();
        assertFalse(page.contains("1 January 1959"), page);
        List<NamedCsvRecord> rows = answer("measures-against-cuba");
        assertEquals(
                rows.size(),
                Set.copyOf(rows.stream().map(NamedCsvRecord::getFields).toList())
                        .size());
        rows.forEach(row -> assertTrue(row.getField("document").contains("/id/doc/"), row::toString));
        assertTrue(rows.stream().anyMatch(row -> row.getField("dated").equals("2025-10-05")), rows::toString);
    }

    @Test
    void noStateWithAsManyVotesAsAnotherShownIsLeftOut() {
        List<NamedCsvRecord> rows = answer("most-like-cuba");
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertTrue(number(row, "same") <= number(row, "common"), row::toString));
        assertEquals(rows.size(), Set.copyOf(column("most-like-cuba", "other")).size());
        List<Integer> same = rows.stream().map(row -> number(row, "same")).toList();
        assertEquals(same.stream().sorted(Comparator.reverseOrder()).toList(), same);
        assertFalse(named("most-like-cuba").query().contains("LIMIT"));
    }

    @Test
    void theCountOfCastVotesSaysWhatItCounts() {
        String page = site.get("/examples/what-there-is").body();
        assertTrue(page.contains("Cast votes are counted here"), page);
        assertFalse(page.contains("rdfs:Datatype"), page);
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static List<String> column(String example, String column) {
        return answer(example).stream().map(row -> row.getField(column)).toList();
    }

    private static List<NamedCsvRecord> answer(String example) {
        String query = new Examples(new Addresses(new Iris(TestSite.BASE))).complete(named(example));
        String csv = site.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv")
                .body();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Example named(String name) {
        return Example.all().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEditorBeginsWithTheQueryItWasGiven() {
        String page =
                site.get("/editor?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D").body();
        assertTrue(page.contains(">ASK { ?s ?p ?o }</textarea>"), page);
        assertEquals(400, site.get("/editor?query=" + "x".repeat(20_001)).statusCode());
    }
}
