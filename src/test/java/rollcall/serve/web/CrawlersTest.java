package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import rollcall.vocab.DCAT;

class CrawlersTest {
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
    void everyPageOfTheSiteMapIsThere() throws Exception {
        NodeList places = xml("/sitemap.xml").getElementsByTagNameNS("*", "loc");
        assertTrue(places.getLength() > 50);
        for (int i = 0; i < places.getLength(); i++) {
            String path = TestSite.path(places.item(i).getTextContent());
            assertEquals(200, site.get(path, "Accept", "text/html").statusCode(), path);
        }
    }

    @Test
    void aPartOfTheSiteMapIsAListOfItsOwn() throws Exception {
        assertEquals("urlset", xml("/sitemap/1.xml").getDocumentElement().getLocalName());
    }

    @Test
    void theFeedNamesTheRelease() throws Exception {
        Document feed = xml("/feed.atom");
        assertEquals("en", feed.getDocumentElement().getAttribute("xml:lang"));
        assertEquals(
                "Release 0001-0123456789ab",
                feed.getElementsByTagNameNS("*", "title").item(1).getTextContent());
        assertEquals(
                TestSite.CREATED.toString(),
                feed.getElementsByTagNameNS("*", "updated").item(1).getTextContent());
    }

    @Test
    void robotsAreKeptFromQueriesAndShownTheMap() {
        String robots = site.get("/robots.txt").body();
        assertTrue(robots.contains("Disallow: /sparql\n"), robots);
        assertTrue(robots.contains("Sitemap: http://localhost:3030/sitemap.xml\n"), robots);
    }

    @Test
    void theFrontPageHasTheDataSetInSchemaOrgsWords() throws Exception {
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(site.get("/", "Accept", "text/html").body());
        assertTrue(script.find());
        JsonNode dataset = new ObjectMapper().readTree(script.group(1));
        assertEquals("Dataset", dataset.at("/@type").asText());
        assertEquals(
                site.release().manifest().files().get(0).sha256(),
                dataset.at("/distribution/0/sha256").asText());
    }

    @Test
    void theCatalogueKnowsSizesAndDigestsOfTheFilesItIsIn() {
        for (String path : new String[] {"/", "/.well-known/void"}) {
            HttpResponse<String> response = site.get(path, "Accept", "text/turtle");
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(response.body(), Lang.TURTLE).parse(graph);
            assertTrue(graph.contains(Node.ANY, DCAT.byteSize, Node.ANY), path);
            assertTrue(
                    graph.contains(
                            Node.ANY, NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue"), Node.ANY),
                    path);
            assertFalse(
                    graph.find(Node.ANY, DCAT.distribution, Node.ANY).toList().isEmpty(), path);
        }
    }

    @Test
    void aTermOfTheOntologyIsAPageAndData() {
        assertTrue(site.get("/ontology/Statement", "Accept", "text/html")
                .body()
                .contains("Somebody says, writes, denies"));
        HttpResponse<String> turtle = site.get("/ontology/Statement", "Accept", "text/turtle");
        assertEquals(
                "text/turtle; charset=utf-8",
                turtle.headers().firstValue("Content-Type").orElse(""));
        assertTrue(turtle.body().contains("rc:Statement"), turtle.body());
        assertTrue(site.get("/ontology/rollcall.nt").body().contains("<https://w3id.org/rollcall/ns#Statement>"));
        assertTrue(site.get("/ontology/shapes").body().contains("NodeShape"));
        assertTrue(site.get("/context.jsonld").body().contains("\"@context\""));
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.get(path).body().getBytes(StandardCharsets.UTF_8)));
    }
}
