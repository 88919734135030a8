package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.account.Account;
import rollcall.account.Finding;
import rollcall.fact.RollCalls;
import rollcall.fuzz.ReaderFuzz;
import rollcall.iri.Iris;
import rollcall.read.facts.Texts;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/** Facts files, from the bytes to the quads that would be published. */
class FactsFuzzTest extends ReaderFuzz {
    private static final Path CASES = Path.of("src/test/resources/cases/facts");
    private static final Registry REGISTRY = RegistryReader.builtIn(finding -> {});
    private static final Texts TEXTS = Texts.in(List.of(CASES.resolve("good/seeds")));
    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @TempDir
    static Path folder;

    static Stream<byte[]> examples() {
        return Stream.of(
                        "good",
                        "attributed-to-nobody",
                        "entity-with-a-bad-item",
                        "tally-of-250",
                        "asserted-with-a-chain")
                .map(FactsFuzzTest::facts);
    }

    private static byte[] facts(String name) {
        try {
            return Files.readAllBytes(CASES.resolve(name).resolve("facts.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void read(byte[] input) throws IOException {
        InputFile file = new InputFile(Files.write(folder.resolve("f.json"), input), "f.json", InputFile.Role.FACTS);
        List<Finding> findings = new ArrayList<>();
        Account account = new Account();
        new FactsIntake(REGISTRY, RollCalls.NONE, TEXTS, IRIS, findings::add, account)
                .send(List.of(file), StreamRDFLib.sinkNull());
        Map<String, Long> counts = account.counts();
        long refused = counts.getOrDefault("records refused", 0L);
        assertEquals(counts.getOrDefault("records", 0L), counts.getOrDefault("facts", 0L) + refused);
        boolean whole = counts.containsKey("facts files") && refused == 0;
        assertTrue(
                whole
                        || findings.stream()
                                .anyMatch(finding -> finding.severity().refuses()),
                counts::toString);
    }

    @MethodSource("examples")
    @FuzzTest(maxExecutions = INPUTS, maxDuration = "")
    void inputs(byte[] input) throws Exception {
        attempt(input);
    }

    @Test
    void inputsMadeOfTheExamples() {
        attemptInputsMadeOf(examples());
    }
}
