package rollcall.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.fact.StudyRecord;
import rollcall.iri.Iris;
import rollcall.map.RollCallMapper;
import rollcall.map.StudyRecordMapper;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/** Each folder of {@code cases/tables}: what is in it, what comes of it, and what is said about it. */
class TableCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/tables");
    private static final Registry REGISTRY = RegistryReader.builtIn(f -> {});

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> run(folder)));
        }
    }

    private static void run(Path folder) throws IOException {
        List<String> said = new ArrayList<>();
        DatasetGraph got = DatasetGraphFactory.create();
        StreamRDF out = StreamRDFLib.dataset(got);
        Iris iris = new Iris("http://localhost:3030/");
        List<TableAccount> accounts = new TableReader(REGISTRY, f -> said.add(f.toString()), Progress.SILENT)
                .read(files(folder), new TableReader.Receiver() {
                    @Override
                    public void rollCall(RollCall rollCall) {
                        new RollCallMapper(iris, REGISTRY).map(rollCall, out);
                    }

                    @Override
                    public void study(StudyRecord study) {
                        new StudyRecordMapper(iris, REGISTRY).map(study, out);
                    }
                });
        accounts.forEach(a -> said.add(summary(a)));
        assertEquals(text(folder.resolve("expected-refusals.txt")), String.join("\n", said));
        DatasetGraph expected = DatasetGraphFactory.create();
        if (Files.exists(folder.resolve("expected.trig")))
            RDFDataMgr.read(expected, folder.resolve("expected.trig").toUri().toString(), Lang.TRIG);
        assertTrue(IsoMatcher.isomorphic(expected, got), () -> "got\n" + trig(got));
    }

    private static String summary(TableAccount a) {
        return "%s: %d rows = %d published + %d repeated + %d refused; %d roll calls, %d cast votes"
                .formatted(a.file(), a.rows(), a.published(), a.repeated(), a.refused(), a.rollCalls(), a.castVotes());
    }

    private static List<TableFile> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("in"))) {
            return files.sorted()
                    .map(f -> new TableFile(f, f.getFileName().toString()))
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    private static String trig(DatasetGraph data) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, data, Lang.TRIG);
        return out.toString();
    }
}
