package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDataTest {
    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig", "hostile.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> pages() {
        List<String> things = List.of(
                "doc/hostile",
                "person/hostile",
                "office/hostile",
                "statement/hostile.2025.00000000",
                "evidence/hostile.0-46",
                "state/ZZZ",
                "vote-event/hostile");
        Stream<String> others = Stream.of(
                "/",
                "/examples",
                "/examples/all-quotations",
                "/editor?query=%3C/textarea%3E%3Cscript%3Ealert(8)%3C/script%3E%22onfocus=%22x",
                "/page/state/%22%3E%3Cscript%3Ealert(9)%3C/script%3E",
                "/page/state/CUB?list=%3Cscript%3Ealert(10)%3C/script%3E");
        return Stream.concat(things.stream().map(t -> "/page/" + t), others);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hostileTextIsShownAsText(String path) {
        String page = site.get(path, "Accept", "text/html").body();
        String lower = page.toLowerCase(Locale.ROOT);
        assertTrue(lower.contains("<!doctype html>"), page);
        assertFalse(lower.contains("<script>"), page);
        assertFalse(lower.contains("<img src=x"), page);
        assertFalse(lower.contains("<svg/onload"), page);
        assertFalse(lower.contains("href=\"javascript:"), page);
        assertFalse(lower.contains("href=\"data:"), page);
        assertFalse(page.matches("(?s).*<[a-z][^>]*\\son[a-z]+=.*"), page);
    }

    @Test
    void codesFromDataDoNotReachTheStyleOfAMap() {
        String map = site.get("/map/hostile.svg").body();
        assertFalse(map.contains("</style>}"), map);
        assertEquals(1, map.split("</style>", -1).length - 1);
    }

    @Test
    void nameWithDirectionOverridesAreIsolated() {
        String page = site.get("/page/person/hostile").body();
        assertTrue(page.contains("<bdi lang=\"en\" dir=\"ltr\">\u202E"), page);
    }
}
