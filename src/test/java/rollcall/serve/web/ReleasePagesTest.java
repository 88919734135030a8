package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.page.ReleasesPage;
import rollcall.page.language.Language;
import rollcall.page.language.Messages;
import rollcall.release.Manifest;

class ReleasePagesTest {
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

    @Test
    void everyReleaseKeptIsListedWithWhatItHoldsAndWhatChanged() throws IOException {
        HttpResponse<String> alone = page();
        assertTrue(alone.body().contains("The oldest one kept; there is none before it"), alone.body());
        Path older = Files.createDirectories(folder.resolve("releases/0000-aaaaaaaaaaaa/dump"))
                .getParent();
        manifest("0000-aaaaaaaaaaaa", "old.csv:1", "a").write(older);
        HttpResponse<String> both = page();
        String page = both.body();
        int served = page.indexOf("0001-0123456789ab</bdi> <span class=\"badge\">served now");
        assertTrue(served >= 0 && served < page.indexOf("<h2><bdi dir=\"ltr\">0000-aaaaaaaaaaaa"), page);
        assertTrue(page.contains("Inputs removed") && page.contains(">old.csv</bdi>"), page);
        assertTrue(page.contains("7 roll calls · 12 triples"), page);
        assertTrue(page.contains("not offered for download"), page);
        assertTrue(page.contains("href=\"/feed.atom\""), page);
        assertNotEquals(etag(alone), etag(both), "another list, another representation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            a:1 b:1 | p | a:1 b:1     | p | The inputs and the program are the same.
            a:1 b:1 | p | a:1 b:1     | q | The inputs are the same; the program that made the release is another.
            a:1 b:1 | p | a:2 c:1     | p | Inputs added [c] +0, Inputs removed [b] +0, Inputs changed [a] +0
            a:1     | p | a:1 a:2     | p | Inputs changed [a] +0
            z:1     | p | a:1 b:1 c:1 d:1 e:1 f:1 g:1 h:1 i:1 j:1 k:1 l:1 m:1 z:1 | p | Inputs added [a, b, c, d, e, f, g, h, i, j, k, l] +1
            """)
    void aReleaseDiffersByItsInputsAndItsProgram(
            String before, String olderCode, String after, String newerCode, String words) {
        ReleasesPage.Change change = ReleaseChanges.of(
                Messages.in(Language.ENGLISH),
                manifest("0001-aaaaaaaaaaaa", before, olderCode),
                manifest("0002-aaaaaaaaaaaa", after, newerCode));
        String rows = change.rows().stream()
                .map(row -> row.label() + " " + row.names() + " +" + row.more())
                .collect(Collectors.joining(", "));
        assertEquals(words, rows + change.note());
    }

    @Test
    void theSiteSaysWhatItIsAndHowToCiteIt() {
        String page = site.get("/about", "Accept", "text/html").body();
        assertTrue(page.contains("Rollcall, release 0001-0123456789ab, 2 January 2026, "), page);
        assertTrue(page.contains("<code dir=\"ltr\">/metrics</code>"), page);
        String front = site.get("/", "Accept", "text/html").body();
        assertTrue(front.contains("<a href=\"/about\">") && front.contains("<a href=\"/releases\">"), front);
    }

    private static HttpResponse<String> page() {
        return site.get("/releases", "Accept", "text/html");
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** @param inputs names with digests, {@code a.csv:1 b.csv:2} */
    private static Manifest manifest(String version, String inputs, String code) {
        return new Manifest(
                version,
                version.substring(5),
                "test",
                code,
                TestSite.BASE,
                Instant.parse("2025-12-31T00:00:00Z"),
                12,
                12,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(inputs.split(" "))
                        .map(input -> input.split(":"))
                        .map(input -> new Manifest.Input(input[0], 1, input[1]))
                        .toList(),
                Map.of("roll calls", 7L));
    }
}
