package rollcall.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.fact.Choice;
import rollcall.fact.Coverage;
import rollcall.fact.Outcome;
import rollcall.fact.RollCall;
import rollcall.fact.StudyRecord;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/** Whole tables as they are downloaded, where they are at hand. */
class CorporaTest {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final Registry REGISTRY = RegistryReader.builtIn(f -> {});

    private final List<Finding> findings = new ArrayList<>();
    private final List<RollCall> rollCalls = new ArrayList<>();

    private List<TableAccount> read(String... names) throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (String name : names) {
            Path file = CORPORA.resolve(name);
            assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not at hand");
            files.add(new TableFile(file, name));
        }
        return new TableReader(REGISTRY, findings::add, Progress.SILENT).read(files, rollCalls::add);
    }

    private static final String[] UNVOTES = {
        "unvotes/unvotes.csv.gz", "unvotes/roll_calls.csv.gz", "unvotes/issues.csv.gz"
    };
    private static final String[] VOETEN = {
        "voeten/UNVotes_1946_2015.csv.gz", "voeten/roll_calls_with_tallies_1946_2020.csv.gz", "voeten/countries_cow.csv"
    };

    @Test
    void everyVoteByNameOfVoetensStudyIsPublished() throws IOException {
        TableAccount votes = read(UNVOTES).get(2);
        assertEquals(869_937, votes.published());
        assertEquals(6_202, votes.rollCalls());
        assertEquals(Map.of(Choice.YES, 693_544L, Choice.ABSTAIN, 110_893L, Choice.NO, 65_500L), votes.votes());
        assertEquals(List.of(), findings);
    }

    @Test
    void everyVoteByNumberOfVoetensStudyIsPublished() throws IOException {
        TableAccount votes = read(VOETEN).get(2);
        assertEquals(1_066_613, votes.published());
        assertEquals(5_429, votes.rollCalls());
        assertEquals(
                Map.of(
                        Choice.YES, 588_800L,
                        Choice.ABSTAIN, 95_099L,
                        Choice.NO, 54_865L,
                        Choice.NOT_VOTING, 73_328L),
                votes.votes());
        assertEquals(Map.of("WARNING TALLY-DIFFERS", 20L), codes());
    }

    @Test
    void statedAndCountedTotalsOfTheStudyDifferWhereItsReadmeSays() throws IOException {
        read(UNVOTES[0], VOETEN[1]);
        assertEquals(Map.of("WARNING TALLY-DIFFERS", 93L), codes());
    }

    @Test
    void draftsOfTheSecurityCouncilArePublishedWithVetoesAndWithoutTheYearThatIsWrong() throws IOException {
        TableAccount votes = read("security-council/sc_voting_1994_2020.csv.gz").get(0);
        assertEquals(26_009, votes.rows());
        assertEquals(1_735, votes.rollCalls() + votes.refusedCalls());
        assertEquals(Map.of("REFUSES_RECORD MEMBER-TWICE", 3L, "REFUSES_RECORD YEAR-NOT-TRUSTED", 66L), codes());
        assertEquals(
                45,
                rollCalls.stream()
                        .filter(r -> r.result().equals(Optional.of(Outcome.VETOED)))
                        .count());
        assertEquals(
                20,
                rollCalls.stream()
                        .filter(r -> r.result().equals(Optional.of(Outcome.REJECTED)))
                        .count());
    }

    private Map<Coverage, Long> byCoverage() {
        return rollCalls.stream().collect(Collectors.groupingBy(RollCall::coverage, Collectors.counting()));
    }

    @Test
    void textsOfTheHumanRightsCouncilHaveTotalsOrNoVote() throws IOException {
        TableAccount texts =
                read("human-rights-council/hrc_texts_2006_2020.csv.gz").get(0);
        assertEquals(1_252, texts.published() + texts.refused());
        assertEquals(Map.of(Coverage.TOTALS_ONLY, 316L, Coverage.NO_VOTE, 717L), byCoverage());
    }

    @Test
    void aRollCallOfTwoTablesIsOneRollCallWithItsDifferences() throws IOException {
        List<StudyRecord> studies = new ArrayList<>();
        List<TableFile> files = Stream.of(
                        "undl/un_data_1946_2021.csv.gz",
                        UNVOTES[0],
                        UNVOTES[1],
                        UNVOTES[2],
                        "security-council/sc_voting_1994_2020.csv.gz")
                .map(name -> new TableFile(CORPORA.resolve(name), name))
                .toList();
        assumeTrue(Files.exists(files.get(0).path()), "skipped: the corpora are not at hand");
        List<TableAccount> accounts = new TableReader(REGISTRY, findings::add, Progress.SILENT)
                .read(files, new TableReader.Receiver() {
                    @Override
                    public void rollCall(RollCall rollCall) {
                        rollCalls.add(rollCall);
                    }

                    @Override
                    public void study(StudyRecord study) {
                        studies.add(study);
                    }
                });
        Map<StudyRecord.Table, List<StudyRecord>> byTable =
                studies.stream().collect(Collectors.groupingBy(StudyRecord::table));
        assertEquals(4_292, byTable.get(StudyRecord.Table.UNVOTES).size());
        assertEquals(1_587, byTable.get(StudyRecord.Table.COUNCIL).size());
        assertEquals(
                5,
                byTable.get(StudyRecord.Table.COUNCIL).stream()
                        .filter(s -> !s.votes().isEmpty())
                        .count(),
                "the table's readme names five");
        assertEquals(7_855 + 1_666 - 1_587 + 6_202 - 4_292, rollCalls.size());
        assertEquals(5, accounts.size());
    }

    private Map<String, Long> codes() {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(f -> f.severity() + " " + f.code(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyRowOfTheUnRecordsOf1946To2021IsPublished() throws IOException {
        TableAccount account = read("undl/un_data_1946_2021.csv.gz").get(0);
        assertEquals(7_855, account.rollCalls());
        assertEquals(
                897_663,
                rollCalls.stream()
                        .mapToLong(r -> r.coverage() == Coverage.FULL
                                ? r.votes().size()
                                : r.stated().total())
                        .sum());
        assertEquals(0, account.refused());
        assertEquals(45, rollCalls.stream().filter(r -> r.votes().isEmpty()).count());
        assertEquals(Map.of("WARNING DATE-SESSION", 2L, "WARNING NOT-SEATED", 3L), codes());
        assertEquals(
                Map.of(Choice.YES, 681_677L, Choice.NO, 41_355L, Choice.ABSTAIN, 93_764L, Choice.NOT_VOTING, 79_760L),
                account.votes());
    }

    @Test
    void theExportLayoutOfTheGeneralAssemblyIsPublishedWhole() throws IOException {
        TableAccount account = read("undl/ga_voting_1946_2021.reshaped.csv.gz").get(0);
        assertEquals(859_284, account.rows());
        assertEquals(859_284, account.published());
        assertEquals(5_238, account.rollCalls());
    }
}
