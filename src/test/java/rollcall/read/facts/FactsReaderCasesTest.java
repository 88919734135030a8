package rollcall.read.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rollcall.Cases;
import rollcall.account.Finding;
import rollcall.fact.RollCalls;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/** Each folder: a facts file, its text, and every finding word for word; the last line counts what was kept. */
class FactsReaderCasesTest {
    private static final Registry REGISTRY = RegistryReader.builtIn(f -> {
        throw new AssertionError(f.toString());
    });

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Cases.folders("facts")
                .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> {
                    assertEquals(Cases.lines(folder.resolve("expected.txt")), outcome(folder));
                }));
    }

    private static List<String> outcome(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        FactsReader reader = new FactsReader(REGISTRY, RollCalls.NONE, Texts.in(List.of(folder.resolve("seeds"))));
        Optional<FactsFile> file = reader.read(folder.resolve("facts.json"), "facts.json", findings::add);
        List<String> lines = new ArrayList<>(
                findings.stream().map(f -> f.severity() + " " + f).toList());
        lines.add(file.map(f -> f.facts().size() + " of " + f.records() + " records kept")
                .orElse("file refused"));
        return lines;
    }
}
