package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.release.Releases;

/** Bad input, from end to end: the whole message, the exit code, and the served release as it was. */
class BadInputTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    /** Where {@code map}, which has no store, lists refusals. */
    private static final Path REFUSALS_OF_MAP = Path.of("rollcall-refusals.csv");

    @TempDir
    static Path folder;

    private static Releases served;
    private String before = "";

    @BeforeAll
    static void serveSomething() {
        Path good = CASES.resolve("facts/good");
        Shell shell = Shell.run("build", "--data", good, "--seeds", good.resolve("seeds"), "--store", store());
        assertEquals(ExitCode.DONE, shell.code(), shell.err());
        served = new Releases(store());
    }

    private static Path store() {
        return folder.resolve("store");
    }

    @BeforeEach
    void rememberWhatIsServed() {
        before = served.currentVersion().orElseThrow();
    }

    @AfterEach
    void theServedReleaseIsAsItWas() throws IOException {
        assertEquals(before, served.currentVersion().orElseThrow());
        assertEquals(List.of(before), served.versions());
        served.verify(before);
        assertFalse(Files.exists(served.building()));
        Files.deleteIfExists(REFUSALS_OF_MAP);
    }

    /** What refuses a whole file, so that a release without it would withdraw what it said before. */
    static Stream<String> files() {
        return Stream.of("facts/not-json", "facts/frame-lacks-hash", "facts/other-format", "tables/header-of-nobody");
    }

    static Stream<String> recordsAndRows() {
        return Stream.of(
                "facts/record-unknown-field",
                "facts/quote-not-in-the-text",
                "facts/unknown-state",
                "facts/date-impossible",
                "facts/tally-of-250",
                "tables/choice-unknown",
                "tables/row-too-short");
    }

    static Stream<String> all() {
        return Stream.concat(files(), recordsAndRows());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aRefusedFileFailsTheBuild(String name) throws IOException {
        Shell shell = build(name);
        List<String> findings = findings(name);
        assertEquals(
                lines(findings)
                        + "rollcall: nothing was published, since %s a whole file; mend the files or move them away; all findings are listed in %s\n"
                                .formatted(
                                        findings.size() == 1
                                                ? "1 of the findings refuses"
                                                : findings.size() + " of the findings refuse",
                                        store().resolve("refusals.csv")),
                shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aStrictBuildStopsAtTheFirstRefusal(String name) throws IOException {
        Shell shell = build(name, "--strict");
        assertEquals("rollcall: " + findings(name).get(0) + " (--strict stops at the first refusal)\n", shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }

    @ParameterizedTest
    @MethodSource("all")
    void checkPrintsEveryFinding(String name) throws IOException {
        Shell shell = Shell.run("check", "--data", data(name), "--seeds", seeds(name));
        assertEquals(findings(name), aboutFiles(shell.out()));
        assertEquals(ExitCode.REFUSALS, shell.code());
    }

    /** What the shapes remark of the few rows that are left is not the point here. */
    private static List<String> aboutFiles(String out) {
        return out.lines().filter(line -> !line.startsWith("the mapped graph:")).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void mapWritesTheRestAndListsWhatItLeftOut(String name) throws IOException {
        Shell shell = map(name);
        List<String> said = shell.err().lines().toList();
        List<String> findings = findings(name);
        assertEquals(findings, said.subList(0, findings.size()));
        assertEquals("rollcall: the refusals are listed in rollcall-refusals.csv", said.get(said.size() - 1));
        assertEquals(ExitCode.REFUSALS, shell.code());
        assertEquals(findings.size() + 1, Files.readAllLines(REFUSALS_OF_MAP).size());
    }

    private static Shell map(String name) throws IOException {
        try (Stream<Path> files = Files.list(data(name))) {
            Stream<Object> options = Stream.of("map", "--data", data(name), "--seeds", seeds(name));
            return Shell.run(Stream.concat(
                            options,
                            files.filter(Files::isRegularFile)
                                    .filter(f -> f.toString().matches(".*\\.(json|csv)"))
                                    .sorted())
                    .toArray());
        }
    }

    @Test
    void aRefusedRecordIsListedAndTheRestIsPublished(@TempDir Path other) throws IOException {
        Path data = data("facts/unknown-state");
        Shell shell = Shell.run(
                "build", "--data", data, "--seeds", seeds("facts/unknown-state"), "--store", other.resolve("store"));
        Path refusals = other.resolve("store/refusals.csv");
        List<String> said = shell.err().lines().toList();
        assertEquals(findings("facts/unknown-state"), said.subList(0, 2));
        assertEquals(
                "rollcall: 2 refused, 0 warnings, all listed in " + refusals, said.get(said.size() - 1), shell.err());
        assertEquals(ExitCode.REFUSALS, shell.code());
        assertEquals(
                "severity,code,file,place,field,found,expected,remedy\r\n"
                        + "REFUSES_RECORD,FACT-SCHEMA," + data + "/facts.json,/records/1/states/1,1,\"\"\"Cuba\"\"\","
                        + "what the schema of the facts format allows (does not match the regex pattern"
                        + " ^(state|person|org|group|place|resolution|series|document|event):.+$),see ontology/facts.schema.json\r\n"
                        + "REFUSES_RECORD,REF-UNKNOWN," + data + "/facts.json,/records/0/states/0,0,state:ATL,"
                        + "a key of the registry or of this file's entities,"
                        + "\"the nearest are state:LCA (SAINT LUCIA), state:GNQ (EQUATORIAL GUINEA), state:MLI (MALI),"
                        + " state:URY (Eastern Republic of Uruguay), state:CHN (China (the People's Republic of))\"\r\n",
                Files.readString(refusals));
    }

    @Test
    void whatRefusesAFileIsSaidBeforeWhatRefusesRows(@TempDir Path data) throws IOException {
        Path rows = CASES.resolve("tables/choice-unknown/in/ga.csv");
        for (int i = 10; i < 60; i++) Files.copy(rows, data.resolve("a" + i + ".csv"));
        Files.copy(CASES.resolve("tables/header-of-nobody/in/a.csv"), data.resolve("z.csv"));
        Shell shell = Shell.run("build", "--data", data, "--seeds", data, "--store", store());
        assertEquals(ExitCode.FAILED, shell.code(), shell.err());
        assertTrue(shell.err().startsWith(data.resolve("z.csv") + ": TABLE-HEADER"), shell.err());
        assertTrue(shell.err().contains("more findings"), shell.err());
    }

    private static Shell build(String name, String... options) {
        Stream<Object> usual = Stream.of("build", "--data", data(name), "--seeds", seeds(name), "--store", store());
        return Shell.run(Stream.concat(usual, Stream.of(options)).toArray());
    }

    private static Path data(String name) {
        return name.startsWith("tables") ? CASES.resolve(name).resolve("in") : CASES.resolve(name);
    }

    private static Path seeds(String name) {
        return name.startsWith("tables") ? folder : CASES.resolve(name).resolve("seeds");
    }

    /** The findings of a case as the command line words them: with the path of the file, without their severity. */
    private static List<String> findings(String name) throws IOException {
        String file = name.startsWith("tables") ? "expected-refusals.txt" : "expected.txt";
        return Files.readAllLines(CASES.resolve(name).resolve(file)).stream()
                .filter(line -> !line.matches("file refused|\\d+ of \\d+ records kept|\\S+: \\d+ rows = .*"))
                .map(line -> data(name) + "/" + line.replaceFirst("^(REFUSES_FILE|REFUSES_RECORD|WARNING) ", ""))
                .collect(Collectors.toList());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
