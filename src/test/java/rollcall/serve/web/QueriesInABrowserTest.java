package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /sparql?query=} as a link that somebody follows, beside the clients that want the answer itself. */
class QueriesInABrowserTest {
    private static final String CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
            + "image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
    private static final String SELECT = "SELECT ?s { ?s a rc:State FILTER(1 < 2 && \"&\" = '&') } LIMIT 3";

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

    @ParameterizedTest(name = "{0}: {1} of {2} gets {3}")
    @CsvFileSource(resources = "/site/query-clients.csv", numLinesToSkip = 1)
    void acceptDecidesWhetherAQueryIsShownOrAnswered(String client, String accept, String query, String type) {
        HttpResponse<String> response = ask(query, accept);
        assertEquals(200, response.statusCode(), response.body());
        String found = response.headers().firstValue("Content-Type").orElse("");
        assertEquals(type, found.replaceFirst(";.*", ""));
        assertTrue(response.headers().allValues("Vary").toString().contains("Accept"));
    }

    @Test
    void theEditorHasTheQueryAndRunsIt() {
        String page = ask(SELECT, CHROME).body();
        assertTrue(
                page.contains("SELECT ?s { ?s a rc:State FILTER(1 &lt; 2 &amp;&amp; \"&amp;\" = '&amp;') } LIMIT 3"),
                page);
        assertTrue(page.contains("\"given\":true"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=csv", "output=json", "default-graph-uri=http://localhost:3030/id/graph/ontology"})
    void whatTheEditorWouldNotAskIsAnsweredToABrowserToo(String parameter) {
        HttpResponse<String> response = site.get("/sparql?query=ASK%7B%7D&" + parameter, "Accept", CHROME);
        assertEquals(200, response.statusCode());
        assertFalse(response.body().contains("<html"), response.body());
    }

    @Test
    void aQueryThatFailsHasAWayBackToTheEditorWithIt() {
        String query = "SELECT ?x { ?s ?p \"<script>'\" ";
        HttpResponse<String> response = ask(query, CHROME);
        assertEquals(400, response.statusCode());
        String link = "<a href=\"/editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "\">";
        assertTrue(response.body().contains(link), response.body());
        assertFalse(response.body().contains("<script>'"), response.body());
        String french =
                site.get("/sparql?lang=fr&query=SELEC", "Accept", CHROME).body();
        assertTrue(french.contains("<a href=\"/editor?query=SELEC&amp;lang=fr\">Revenir"), french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql?query=", "/nowhere?query=SELEC", "/sparql?update=x"})
    void whereThereIsNoQueryThereIsNoWayBackToIt(String path) {
        HttpResponse<String> response = site.get(path, "Accept", CHROME);
        assertFalse(response.body().contains("<a href=\"/editor?query=\""), response.body());
    }

    @Test
    void theNextPageOfASearchKeepsItsForm() {
        String json = site.get("/search?q=the&format=json").body();
        assertTrue(json.contains("\"next\":\"/search?q=the&page=2&format=json\""), json);
        String negotiated =
                site.get("/search?q=the", "Accept", "application/json").body();
        assertTrue(negotiated.contains("\"next\":\"/search?q=the&page=2\""), negotiated);
    }

    @Test
    void theTimeoutIsInMillisecondsAndSaysSo() {
        for (String timeout : new String[] {"x", "1.5", "-1", "0", "30s", ""}) {
            HttpResponse<String> response = site.get("/sparql?query=ASK%7B%7D&timeout=" + timeout);
            assertEquals(400, response.statusCode(), timeout);
            assertTrue(response.body().contains("whole number of milliseconds"), response.body());
        }
        assertTrue(site.get("/sparql", "Accept", "text/turtle").body().contains("milliseconds"));
    }

    private static HttpResponse<String> ask(String query, String accept) {
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return accept == null ? site.get(path) : site.get(path, "Accept", accept);
    }
}
