package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: every query in it gives the answer printed below it. */
class ReadmeTest {
    private static final Pattern QUERY_AND_ANSWER =
            Pattern.compile("```sparql\\n(.*?)```\\s+```csv\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildWhatTheProjectShips() {
        assertEquals(ExitCode.DONE, run(new ByteArrayOutputStream(), "build", "--store", store()));
    }

    @TestFactory
    Stream<DynamicTest> queriesGiveTheAnswersPrintedBelowThem() throws IOException {
        return QUERY_AND_ANSWER
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(example -> dynamicTest(
                        firstLine(example), () -> assertEquals(example.group(2), answer(example.group(1)))));
    }

    private static String firstLine(MatchResult example) {
        return example.group(1).lines().findFirst().orElse("");
    }

    private static String answer(String query) throws IOException {
        Path file = Files.writeString(folder.resolve("example.rq"), query);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(ExitCode.DONE, run(out, "query", "--store", store(), "--format", "csv", file.toString()));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static int run(ByteArrayOutputStream out, String... args) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Rollcall.run(new Terminal(results, System.err, false), args);
    }

    private static String store() {
        return folder.resolve("store").toString();
    }
}
