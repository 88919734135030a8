package rollcall.serve.sparql;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.serve.http.Problem;

/**
 * Writes triples as a graph, each once. What fits in memory is written in subject order; more than that goes out as it
 * comes in the forms that allow it, where a repeated triple changes nothing.
 */
final class GraphWriter {
    /** Beyond this a graph is no longer for people to read. */
    private static final int TIDY = 100_000;

    private final Prepared prepared;
    private final Run run;
    private final RowLimit limit;

    GraphWriter(Prepared prepared, Run run, RowLimit limit) {
        this.prepared = prepared;
        this.run = run;
        this.limit = limit;
    }

    void write(Iterator<Triple> triples, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (graph.contains(triple)) continue;
            limit.next();
            if (prepared.format().streams() && graph.size() >= TIDY) {
                stream(graph, triple, triples, out);
                return;
            }
            run.hold(Sizes.of(triple));
            graph.add(triple);
        }
        tidy(graph, out);
    }

    private void tidy(Graph graph, OutputStream out) {
        usedPrefixes(graph).forEach(graph.getPrefixMapping()::setNsPrefix);
        try {
            RDFWriter.source(graph).format(prepared.format().rdf()).output(out);
        } catch (JenaException e) {
            if (run.isStopped()) throw e;
            throw Problem.of(
                            406,
                            "not-expressible",
                            "Not expressible in this format",
                            "This graph cannot be written as "
                                    + prepared.format().mediaType()
                                    + ", which has no form for one of its properties or characters; ask for"
                                    + " text/turtle.")
                    .exception();
        }
    }

    private void stream(Graph graph, Triple next, Iterator<Triple> rest, OutputStream out) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, streamed(prepared.format()));
        sink.start();
        usedPrefixes(graph).forEach(sink::prefix);
        graph.find().forEachRemaining(sink::triple);
        graph.clear();
        sink.triple(next);
        while (rest.hasNext()) {
            limit.next();
            sink.triple(rest.next());
        }
        sink.finish();
    }

    /** Of the prefixes the query knows, those that shorten something here. */
    private Map<String, String> usedPrefixes(Graph graph) {
        Set<String> used = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            namespace(triple.getSubject(), used);
            namespace(triple.getPredicate(), used);
            namespace(triple.getObject(), used);
        });
        Map<String, String> known =
                new TreeMap<>(prepared.query().getPrefixMapping().getNsPrefixMap());
        known.values().retainAll(used);
        return known;
    }

    private static void namespace(Node node, Set<String> namespaces) {
        String iri = node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "";
        namespaces.add(iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    }

    private static RDFFormat streamed(Format format) {
        return format == Format.TURTLE ? RDFFormat.TURTLE_BLOCKS : format.rdf();
    }
}
