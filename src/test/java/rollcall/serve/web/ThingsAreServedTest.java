package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsAreServedTest {
    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final int SAMPLED = 20;

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

    @ParameterizedTest(name = "{0}: {1} gets {2}")
    @CsvFileSource(resources = "/site/negotiation.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void acceptDecidesWhereAThingLeads(String client, String accept, String expected) {
        HttpResponse<String> response =
                accept == null ? site.get("/id/state/CUB") : site.get("/id/state/CUB", "Accept", accept);
        if (expected.equals("406")) {
            assertEquals(406, response.statusCode());
            assertTrue(response.body().contains("text/turtle"), response.body());
        } else {
            assertEquals(303, response.statusCode());
            assertEquals(expected, response.headers().firstValue("Location").orElse(""));
        }
        assertTrue(response.headers().allValues("Vary").toString().contains("Accept"));
    }

    @Test
    void everyIriOfTheReleaseDereferencesToAPageAndToData() {
        List<String> broken = new ArrayList<>();
        for (String iri : site.ids()) {
            String path = TestSite.path(iri);
            if (site.get(path, "Accept", "text/html").statusCode() != 303) broken.add(iri);
            String thing = path.substring("/id/".length());
            if (site.get("/page/" + thing).statusCode() != 200) broken.add("page " + iri);
            if (site.get("/data/" + thing + ".nt").statusCode() != 200) broken.add("data " + iri);
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theFourFormatsAndThePageHoldTheSameGraph() {
        List<String> ids = site.ids();
        for (int i = 0; i < SAMPLED; i++) {
            String thing = TestSite.path(ids.get(i * ids.size() / SAMPLED)).substring("/id/".length());
            Graph turtle = data(thing, "ttl", Lang.TURTLE);
            assertFalse(turtle.isEmpty(), thing);
            assertTrue(turtle.isIsomorphicWith(data(thing, "nt", Lang.NTRIPLES)), thing + ".nt");
            assertTrue(turtle.isIsomorphicWith(data(thing, "rdf", Lang.RDFXML)), thing + ".rdf");
            assertTrue(turtle.isIsomorphicWith(data(thing, "jsonld", Lang.JSONLD)), thing + ".jsonld");
            Matcher embedded = JSON_LD.matcher(site.get("/page/" + thing).body());
            assertTrue(embedded.find(), thing);
            assertTrue(turtle.isIsomorphicWith(graph(embedded.group(1), Lang.JSONLD)), thing + " in its page");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/offices.csv", numLinesToSkip = 1)
    void pagesShowOfficesWithTheirDates(String path, String words) {
        assertTrue(shown(path).contains(words), shown(path));
    }

    /** What is implied, unidentified or missing is told in words, and every count says what it counts. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/site/said.csv", numLinesToSkip = 1)
    void pagesTellWhatTheyDoNotHold(String path, String words) {
        assertTrue(shown(path).contains(words), shown(path));
    }

    private static String shown(String path) {
        String page = site.get(path, "Accept", "text/html").body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replaceAll(" (?=[.,])", "");
    }

    private static Graph data(String thing, String suffix, Lang lang) {
        HttpResponse<String> response = site.get("/data/" + thing + "." + suffix);
        assertEquals(200, response.statusCode(), thing);
        return graph(response.body(), lang);
    }

    private static Graph graph(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).base(TestSite.BASE).parse(graph);
        return graph;
    }

    @Test
    void turtleIsReadableByOldParsers() {
        String turtle = site.get("/data/person/vladimir-putin.ttl").body();
        assertTrue(turtle.contains("@prefix pers:"), turtle);
        assertTrue(turtle.contains("pers:vladimir-putin"), turtle);
    }

    @Test
    void jsonLdUsesTheContextOfTheHouse() {
        String json = site.get("/data/statement/pedro-luis-pedroso-cuesta.2022.1e301174.jsonld")
                .body();
        assertTrue(json.contains("\"@context\""), json);
        assertFalse(json.contains("\"https://w3id.org/rollcall/ns#evidence\""), json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/state/CUB", "/data/state/CUB.ttl", "/data/state/CUB.jsonld", "/", "/examples"})
    void whatDidNotChangeIsNotSentAgain(String path) {
        HttpResponse<String> first = site.get(path, "Accept", "text/html");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertTrue(etag.startsWith("\""), etag);
        assertEquals(
                304,
                site.get(path, "Accept", "text/html", "If-None-Match", etag).statusCode());
        assertEquals(
                304,
                site.get(path, "Accept", "text/html", "If-None-Match", "\"other\", " + etag)
                        .statusCode());
        assertEquals(
                200,
                site.get(path, "Accept", "text/html", "If-None-Match", "\"other\"")
                        .statusCode());
        assertEquals(
                304,
                site.get(path, "Accept", "text/html", "If-Modified-Since", "Fri, 02 Jan 2026 03:04:05 GMT")
                        .statusCode());
        assertEquals(
                200,
                site.get(path, "Accept", "text/html", "If-Modified-Since", "Fri, 02 Jan 2026 03:04:04 GMT")
                        .statusCode());
        assertEquals(
                200,
                site.get(path, "Accept", "text/html", "If-Modified-Since", "yesterday")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/state/CUB",
                "/data/state/CUB.ttl",
                "/",
                "/ontology",
                "/.well-known/void",
                "/dump/",
                "/dump/rollcall.nq.gz",
                "/robots.txt",
                "/sitemap.xml",
                "/feed.atom",
                "/static/rollcall.css",
                "/favicon.ico",
                "/context.jsonld",
                "/map/A_RES_ES-11_1.svg"
            })
    void headSaysWhatGetWouldWithoutTheBody(String path) {
        HttpResponse<String> get = site.get(path);
        HttpResponse<String> head = site.send("HEAD", path);
        assertEquals(200, get.statusCode());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertFalse(get.body().isEmpty());
        assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/state/XXX",
                "/page/state/XXX",
                "/data/state/XXX.ttl",
                "/id/nothing/CUB",
                "/id/state",
                "/id/",
                "/page/state/CUB/more",
                "/ontology/NoSuchTerm",
                "/examples/no-such-question",
                "/dump/no-such-file",
                "/dump/../manifest.json",
                "/static/rollcall.page",
                "/map/XXX.svg",
                "/sitemap/2.xml",
                "/page/state/CUB?list=rc:nothing",
                "/nowhere"
            })
    void unknownThingsAre404(String path) {
        assertEquals(404, site.get(path, "Accept", "text/turtle").statusCode());
        HttpResponse<String> page = site.get(path, "Accept", "text/html");
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("<h1>"), page.body());
    }

    @Test
    void anUnknownThingNamesTheNearestThatAreKnown() {
        HttpResponse<String> machine = site.get("/data/state/CUBA.ttl");
        assertEquals(404, machine.statusCode());
        assertTrue(machine.body().contains("\"iri\" : \"http://localhost:3030/id/state/CUB\""), machine.body());
        HttpResponse<String> person = site.get("/page/state/cuba", "Accept", "text/html");
        assertEquals(404, person.statusCode());
        assertTrue(
                person.body().contains("<a href=\"/page/state/CUB\">")
                        || person.body().contains("<a href=\"/id/state/CUB\">"),
                person.body());
        assertFalse(site.get("/page/state/XXX", "Accept", "text/html").body().contains("<li><a href=\"/id/"));
    }

    @Test
    void aParameterThatIsNoNumberIs400AndSaysSo() {
        HttpResponse<String> response = site.get("/page/state/CUB?votes=-1");
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("parameter 'votes': found '-1', expected a whole number"), response.body());
    }

    @Test
    void aThingLinksToItsFormsWhereverTheServerIs() {
        List<String> links = site.get("/id/state/CUB").headers().allValues("Link");
        assertTrue(links.contains("</page/state/CUB>; rel=\"alternate\"; type=\"text/html\""), links.toString());
        assertTrue(
                links.contains("</data/state/CUB.ttl>; rel=\"describedby\"; type=\"text/turtle\""), links.toString());
        assertTrue(links.contains("<http://localhost:3030/id/state/CUB>; rel=\"canonical\""), links.toString());
    }

    @Test
    void labelsComeInTheReadersLanguageAndSayWhichItIs() {
        String page = site.get("/page/state/CUB", "Accept-Language", "ar;q=0.9, en;q=0.1")
                .body();
        assertTrue(page.contains("lang=\"ar\" dir=\"rtl\">كوبا<"), page);
        String french = site.get("/page/state/MEX", "Accept-Language", "fr-CH, fr;q=0.9")
                .body();
        assertTrue(french.contains("lang=\"fr\" dir=\"ltr\">Mexique<"), french);
        String other = site.get("/page/state/CUB", "Accept-Language", "tlh").body();
        assertTrue(other.contains("lang=\"en\" dir=\"ltr\">Cuba<"), other);
    }

    @Test
    void listsTooLongForAPageGoOn() {
        String list =
                site.get("/page/doc/ad456dce9a519686?list=oa:hasSource&from=2").body();
        assertTrue(list.contains("Quoted passages"), list);
        assertTrue(list.contains("rel=\"prev\""), list);
    }

    @Test
    void aRollCallPageHasItsResultItsTilesAndTheReportThatDiffers() {
        String page = site.get("/page/vote-event/A_RES_ES-11_1").body();
        assertTrue(page.contains("<b>141</b>"), page);
        assertTrue(page.contains("differs from the record"), page);
        assertTrue(page.contains("Only Belarus, Eritrea, North Korea and Syria voted against the measure."), page);
        assertTrue(page.contains("class=\"tiles\""), page);
        String map = site.get("/map/A_RES_ES-11_1.svg").body();
        assertTrue(map.contains("#m643"), "Russia is coloured");
    }
}
