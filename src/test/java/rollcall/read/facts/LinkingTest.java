package rollcall.read.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.account.Finding;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.RollCalls;
import rollcall.fact.Vote;
import rollcall.fact.VoteEvent;
import rollcall.iri.Keys;
import rollcall.resolve.RegistryReader;

/** Which roll call a reported vote speaks of. */
class LinkingTest {
    private static final Ref ASSEMBLY = Ref.org("un-general-assembly");
    private static final Ref EMBARGO = new Ref(Kind.SERIES, "us-embargo-on-cuba");
    private static final LocalDate DAY = LocalDate.of(2018, 11, 1);
    private static final String TEXT = "Cuba abstained.";

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void theOnlyVoteOfThatBodyOnThatDayIsMeant() throws IOException {
        assertEquals(
                "A_RES_73_8",
                linked(
                        "\"body\": \"org:un-general-assembly\", \"date\": {\"value\": \"2018-11-01\"}",
                        entry("A/RES/73/8", Optional.of(EMBARGO))));
    }

    @Test
    void aSymbolNamesItsVoteWithoutADay() throws IOException {
        assertEquals(
                "A_RES_73_8",
                linked(
                        "\"resolution\": \"A/RES/73/8\"",
                        entry("A/RES/73/8", Optional.empty()),
                        entry("A/RES/73/9", Optional.empty())));
    }

    @Test
    void theSeriesTellsVotesOfOneDayApart() throws IOException {
        assertEquals(
                "A_RES_73_8",
                linked(
                        "\"body\": \"org:un-general-assembly\", \"date\": {\"value\": \"2018-11-01\"}, \"series\": \"series:us-embargo-on-cuba\"",
                        entry("A/RES/73/8", Optional.of(EMBARGO)),
                        entry("A/RES/73/9", Optional.empty())));
    }

    @Test
    void severalVotesOnOneDayAreRefusedWithTheirSymbols() throws IOException {
        assertEquals(
                "refused",
                linked(
                        "\"body\": \"org:un-general-assembly\", \"date\": {\"value\": \"2018-11-01\"}",
                        entry("A/RES/73/8", Optional.of(EMBARGO)),
                        entry("A/RES/73/9", Optional.empty())));
        assertEquals(
                List.of(
                        "facts.json:/records/0/event: field 'event': EVENT-AMBIGUOUS: found 2 roll calls: A/RES/73/8, A/RES/73/9;"
                                + " expected one roll call; name the resolution by its symbol, or the series"),
                findings.stream()
                        .filter(f -> f.severity().refuses())
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void aVoteOnNoRecordIsTheDocumentsOwn() throws IOException {
        assertEquals(
                "reported",
                linked(
                        "\"body\": \"org:un-security-council\", \"date\": {\"value\": \"2018-11-01\"}",
                        entry("A/RES/73/8", Optional.empty())));
    }

    @Test
    void aVoteWithoutADayIsNeverLinked() throws IOException {
        assertEquals(
                "reported",
                linked(
                        "\"body\": \"org:un-general-assembly\", \"date\": {\"latest\": \"2018-11-01\"}",
                        entry("A/RES/73/8", Optional.empty())));
    }

    private static RollCalls.Entry entry(String symbol, Optional<Ref> series) {
        return new RollCalls.Entry(Keys.symbol(symbol), symbol, ASSEMBLY, Optional.of(DAY), series, 193);
    }

    private String linked(String event, RollCalls.Entry... onRecord) throws IOException {
        FactsReader reader = new FactsReader(
                RegistryReader.builtIn(findings::add), new Record(List.of(onRecord)), id -> Optional.of(TEXT));
        Optional<FactsFile> file =
                reader.read(factsFile(event).getBytes(StandardCharsets.UTF_8), "facts.json", findings::add);
        if (file.orElseThrow().facts().isEmpty()) return "refused";
        VoteEvent linked = ((Vote) file.get().facts().get(0).fact()).event();
        return linked instanceof VoteEvent.Recorded recorded ? recorded.id() : "reported";
    }

    private static String factsFile(String event) {
        return """
                {"format": "rollcall-facts/1",
                 "document": {"id": "sample", "sha256": "%s", "length": %d, "language": "en", "type": "news-article",
                              "date": {"value": "2018-11-02", "basis": "stated"}},
                 "records": [{"kind": "vote", "event": {%s}, "option": "abstain", "states": ["state:CUB"],
                              "evidence": [{"start": 0, "end": 15, "quote": "Cuba abstained.", "certainty": "asserted"}]}]}
                """
                .formatted(Keys.sha256(TEXT), TEXT.length(), event);
    }

    private record Record(List<Entry> entries) implements RollCalls {
        @Override
        public List<Entry> bySymbol(String symbol) {
            return entries.stream().filter(e -> e.symbol().equals(symbol)).toList();
        }

        @Override
        public List<Entry> byDay(Ref organ, LocalDate day) {
            return entries.stream()
                    .filter(e -> e.organ().equals(organ) && e.day().equals(Optional.of(day)))
                    .toList();
        }
    }
}
