package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.FOAF;
import rollcall.vocab.RDF;

/** Who publishes is said where the operator says it, and nowhere else. */
class PublisherTest {
    private static final Node WHOLE = iri(TestSite.BASE + "id/dataset/rollcall");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Example & <Sons>, http://localhost:3030/#publisher, Example & <Sons>",
        "https://example.org/us, https://example.org/us, "
    })
    void aPublisherIsNamedToHarvestersAndSearchEngines(String given, String iri, String name, @TempDir Path folder) {
        try (TestSite site = TestSite.start(folder, Optional.of(new Publisher(given)), "seeds.trig")) {
            Graph catalogue = catalogue(site);
            assertTrue(catalogue.contains(WHOLE, DCTERMS.publisher, iri(iri)));
            assertTrue(catalogue.contains(iri(iri), RDF.type, FOAF.Agent));
            Node named = name == null ? Node.ANY : NodeFactory.createLiteralString(name);
            assertEquals(name != null, catalogue.contains(iri(iri), FOAF.name, named));
            String page = site.get("/", "Accept", "text/html").body();
            assertTrue(page.contains("\"publisher\":{\"@id\":\"" + iri + "\""), page);
            assertFalse(page.contains("<Sons>"), page);
        }
    }

    @Test
    void nothingIsSaidOfOneWhoIsNotKnownAndTheTagsTellBothApart(@TempDir Path with, @TempDir Path without) {
        try (TestSite known = TestSite.start(with, Optional.of(new Publisher("We")), "seeds.trig");
                TestSite unknown = TestSite.start(without, "seeds.trig")) {
            assertFalse(catalogue(unknown).contains(WHOLE, DCTERMS.publisher, Node.ANY));
            assertFalse(unknown.get("/", "Accept", "text/html").body().contains("\"publisher\""));
            assertNotEquals(tag(known), tag(unknown));
        }
    }

    private static String tag(TestSite site) {
        return site.get("/.well-known/void").headers().firstValue("ETag").orElseThrow();
    }

    private static Graph catalogue(TestSite site) {
        Graph graph = GraphFactory.createDefaultGraph();
        String turtle = site.get("/.well-known/void", "Accept", "text/turtle").body();
        RDFParser.fromString(turtle, Lang.TURTLE).base(TestSite.BASE).parse(graph);
        return graph;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
