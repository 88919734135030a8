package rollcall.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.fact.Choice;
import rollcall.fact.Coverage;
import rollcall.fact.RollCall;
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
