package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class HtmlIsValidTest {
    private static final int MOST_BYTES = 300_000;

    @TempDir
    static Path folder;

    private static TestSite site;
    private static EmbeddedValidator checker;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig", "hostile.trig");
        checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Arguments> pages() {
        return PageKinds.ALL.stream()
                .flatMap(path -> Stream.of("en", "ar").map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void everyKindOfPageIsValid(String path, String language) throws IOException, SAXException {
        byte[] page = site.get(path, "Accept", "text/html", "Accept-Language", language)
                .body()
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(page.length < MOST_BYTES, page.length + " bytes");
        assertEquals(List.of(), errors(page));
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws IOException, SAXException {
        String page = site.get("/page/state/CUB").body().replace("<h1>", "<h1 align=left><li>");
        assertEquals(2, errors(page.getBytes(StandardCharsets.UTF_8)).size());
    }

    private static List<String> errors(byte[] page) throws IOException, SAXException {
        return checker.validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> !line.isBlank() && !line.contains("info:"))
                .toList();
    }
}
