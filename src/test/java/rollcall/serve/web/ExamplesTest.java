package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.page.Example;

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
        Example example = Example.all().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertFalse(example.keywords().isEmpty(), name);
    }

    @Test
    void theEditorBeginsWithTheQueryItWasGiven() {
        String page =
                site.get("/editor?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D").body();
        assertTrue(page.contains(">ASK { ?s ?p ?o }</textarea>"), page);
        assertEquals(400, site.get("/editor?query=" + "x".repeat(20_001)).statusCode());
    }
}
