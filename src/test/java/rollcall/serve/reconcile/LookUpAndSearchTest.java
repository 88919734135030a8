package rollcall.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /lookup} and {@code /search}, which find by what reconciliation finds by. */
class LookUpAndSearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path store;

    private static ReconcileSite site;

    @BeforeAll
    static void start() throws IOException {
        site = ReconcileSite.start(store);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "/lookup?{0} leads to {1}")
    @CsvSource({
        "id=Q241, /id/state/CUB",
        "id=state/CUB, /id/state/CUB",
        "code=CUB, /id/state/CUB",
        "code=192, /id/state/CUB",
        "iri=http://www.wikidata.org/entity/Q241, /id/state/CUB",
        "iri=https://www.wikidata.org/wiki/Q241, /id/state/CUB",
        "iri=http://publications.europa.eu/resource/authority/country/CUB, /id/state/CUB",
        "iri=https://sws.geonames.org/3562981, /id/state/CUB",
        "iri=http://localhost:3030/id/state/CUB, /id/state/CUB",
        "symbol=A/RES/ES-11/1, /id/resolution/A_RES_ES-11_1",
        "symbol=76/300, /id/resolution/A_RES_76_300",
        "name=cuba, /id/state/CUB",
        "name=Vladimir+Putin, /id/person/vladimir-putin",
    })
    void lookUpLeadsToOurs(String question, String location) throws Exception {
        HttpResponse<String> answer = site.get("/lookup?" + question);
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(location, answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvFileSource(resources = "/reconcile/names-of-several.csv", numLinesToSkip = 1)
    void lookUpByANameLeadsNowhereWhereReconcilingMatchesNothing(String name, String ids) throws Exception {
        HttpResponse<String> answer = site.get("/lookup?name=" + ReconcileSite.encoded(name));
        assertEquals(300, answer.statusCode(), answer.body());
        assertEquals(
                List.of(ids.split("\\|")),
                JSON.readTree(answer.body()).path("choices").findValuesAsText("id"));
    }

    @ParameterizedTest(name = "/lookup?{0} is {1}")
    @CsvSource({"id=Q0, 404", "name=Atlantis, 404", "symbol=2623, 300", "'', 400", "id=Q241&code=CUB, 400"})
    void lookUpGuessesNothing(String question, int status) throws Exception {
        assertEquals(status, site.get("/lookup?" + question).statusCode());
    }

    @Test
    void searchAnswersPeopleAndPrograms() throws Exception {
        HttpResponse<String> page = site.get("/search?q=cuba", "Accept", "text/html");
        assertTrue(page.body().contains("href=\"/id/state/CUB\""), page.body());
        JsonNode json = JSON.readTree(
                site.get("/search?q=republic&type=state&format=json").body());
        assertEquals(20, json.path("hits").size());
        JsonNode next = JSON.readTree(
                site.get(json.path("next").asText() + "&format=json").body());
        assertEquals(2, next.path("page").asInt());
        assertEquals(
                "state/CUB",
                JSON.readTree(site.get("/search/complete?q=cub").body())
                        .at("/hits/0/id")
                        .asText());
    }

    @ParameterizedTest(name = "/search?{0} is {1}")
    @CsvSource({"q=x&page=0, 400", "q=x&page=a, 400", "q=x&type=planet, 400", "q=x&format=xml, 400", "'', 200"})
    void searchSaysWhatIsWrong(String question, int status) throws Exception {
        assertEquals(status, site.get("/search?" + question).statusCode());
    }

    @Test
    void hostileWordsShowAsText() throws Exception {
        String hostile = "<script>alert(1)</script>\"onerror=";
        String page = site.get("/search?q=" + ReconcileSite.encoded(hostile), "Accept", "text/html")
                .body();
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("value=\"<"));
        assertTrue(page.contains("value=\"&lt;script>alert(1)&lt;/script>&#34;onerror=\""), page);
    }
}
