package rollcall.rectangle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.Coverage;
import rollcall.fact.DateSpan;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;

class RectanglesTest {
    private static final List<RollCall> ROLL_CALLS = List.of(
            rollCall("A_RES_74_7", "2019-11-07", "CUB yes, USA no, ISR no, UKR abstain, MDA not-voting"),
            rollCall("A_RES_73_8", "2018-11-01", "CUB yes, USA no, ISR no, UKR yes"),
            rollCall("A_RES_74_8", "2019-12-01", "CUB abstain, USA no, ISR abstain, UKR abstain, MDA yes"));

    private static RollCall rollCall(String id, String day, String votes) {
        List<CastVote> list = new ArrayList<>();
        for (String vote : votes.split(", ")) {
            String[] part = vote.split(" ");
            list.add(CastVote.of(Ref.state(part[0]), Choice.ofKey(part[1]).orElseThrow()));
        }
        return new RollCall(
                id,
                id,
                "https://example.org/" + id,
                Ref.org("un-general-assembly"),
                Optional.of("74"),
                id.replace('_', '/'),
                Optional.empty(),
                Optional.of("Embargo, \"Cuba\""),
                DateSpan.of(LocalDate.parse(day)),
                Coverage.FULL,
                Optional.of(Outcome.ADOPTED),
                new Counts(1, 2, 3, 4),
                list,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static List<String> rows(int table, List<RollCall> rollCalls) throws IOException {
        Rectangles rectangles = new Rectangles();
        rollCalls.forEach(r -> rectangles.add(r, "un-ga"));
        List<String> rows = new ArrayList<>();
        rectangles.tables().get(table).send(values -> rows.add(String.join(",", values)));
        return rows;
    }

    @Test
    void rollCallsHaveStatedAndCountedTotalsSideBySide() throws IOException {
        assertEquals(
                List.of(
                        "A_RES_73_8,un-ga,74,2018-11-01,A/RES/73/8,Embargo, \"Cuba\",full,adopted,1,2,3,4,2,2,0,0,https://example.org/A_RES_73_8",
                        "A_RES_74_7,un-ga,74,2019-11-07,A/RES/74/7,Embargo, \"Cuba\",full,adopted,1,2,3,4,1,2,1,1,https://example.org/A_RES_74_7",
                        "A_RES_74_8,un-ga,74,2019-12-01,A/RES/74/8,Embargo, \"Cuba\",full,adopted,1,2,3,4,1,1,3,0,https://example.org/A_RES_74_8"),
                rows(0, ROLL_CALLS));
    }

    @Test
    void castVotesAreInTheOrderOfRollCallsAndStates() throws IOException {
        assertEquals(
                List.of("A_RES_73_8,CUB,yes", "A_RES_73_8,ISR,no", "A_RES_73_8,UKR,yes", "A_RES_73_8,USA,no"),
                rows(1, ROLL_CALLS).subList(0, 4));
        assertEquals(14, rows(1, ROLL_CALLS).size());
    }

    @Test
    void participationCountsEachYear() throws IOException {
        assertEquals(
                List.of("un-ga,2019,CUB,2,1,0,1,0", "un-ga,2019,ISR,2,0,1,1,0", "un-ga,2019,MDA,2,1,0,0,1"),
                rows(2, ROLL_CALLS).subList(4, 7));
    }

    /** Cuba and Israel: yes beside no, then both abstain. Cuba and Moldova: yes beside absent, then abstain beside yes. */
    @Test
    void dyadsCountIdenticalChoicesAndTheMeanLikeness() throws IOException {
        List<String> dyads = rows(3, ROLL_CALLS);
        assertEquals("un-ga,2018,CUB,ISR,1,1,0,0.0000,0.0000", dyads.get(0));
        assertEquals("un-ga,2019,CUB,ISR,2,2,1,0.5000,0.5000", dyads.get(6));
        assertEquals("un-ga,2019,CUB,MDA,2,1,0,0.0000,0.5000", dyads.get(7));
        assertEquals(6 + 10, dyads.size());
    }

    @Test
    void theOrderOfInputDoesNotMatter() throws IOException {
        List<RollCall> shuffled = new ArrayList<>(ROLL_CALLS);
        Collections.shuffle(shuffled, new Random(3));
        for (int table = 0; table < 4; table++) assertEquals(rows(table, ROLL_CALLS), rows(table, shuffled));
    }

    @Test
    void metadataDescribesEachColumnInItsOrder() throws IOException {
        Rectangles rectangles = new Rectangles();
        ROLL_CALLS.forEach(r -> rectangles.add(r, "un-ga"));
        for (Rectangle table : rectangles.tables()) {
            List<String> names = new ArrayList<>();
            JsonNode metadata = new ObjectMapper().readTree(table.metadata());
            metadata.at("/tableSchema/columns")
                    .forEach(c -> names.add(c.get("name").asText()));
            assertEquals(table.header(), names);
            assertEquals(table.name() + ".csv.gz", metadata.get("url").asText());
        }
    }

    @Test
    void withoutRollCallsThereAreNoTables() {
        assertEquals(List.of(), new Rectangles().tables());
    }
}
