package rollcall.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import rollcall.Shipped;

/** The JSON-LD context gives every property of a release a name of its own, and changes nothing of what is said. */
class ContextTest {
    private static final Path CONTEXT = Path.of("ontology/context.jsonld");
    private static final Node PROBE = NodeFactory.createURI("http://localhost:3030/id/probe/x");

    @Test
    void everyPropertyOfTheReleaseHasATerm() throws IOException, JsonLdError {
        Graph probes = GraphFactory.createDefaultGraph();
        Shipped.union().stream().forEach(t -> probes.add(PROBE, t.getPredicate(), t.getObject()));
        Set<String> unnamed = compact(probes).keySet().stream()
                .filter(key -> key.contains(":") && !key.matches("wdt:P\\d+")) // numbers name themselves
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void compactingWithTheContextAndReadingAgainGivesTheSameGraph() throws IOException, JsonLdError {
        Graph graph = GraphFactory.createDefaultGraph();
        Shipped.data().stream()
                .filter(q -> q.getGraph().getURI().contains("/id/graph/doc."))
                .forEach(q -> graph.add(q.asTriple()));
        String json = compact(graph).toString();
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(json, Lang.JSONLD11).parse(again);
        assertEquals(Set.of(), difference(graph, again));
        assertEquals(Set.of(), difference(again, graph));
        assertTrue(graph.isIsomorphicWith(again));
    }

    private static Set<Triple> difference(Graph one, Graph other) {
        return one.stream().filter(t -> !other.contains(t)).collect(Collectors.toSet());
    }

    private static jakarta.json.JsonObject compact(Graph graph) throws IOException, JsonLdError {
        String expanded =
                RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).asString();
        try (Reader context = Files.newBufferedReader(CONTEXT)) {
            return JsonLd.compact(JsonDocument.of(new StringReader(expanded)), JsonDocument.of(context))
                    .get();
        }
    }
}
