package rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;

/** The ontology and the code lists as graphs of their own, so that a dump explains itself (ONTOLOGY 5.1). */
final class OntologyIntake {
    private static final String FOLDER = "/rollcall/ontology/";
    private static final Map<String, List<String>> GRAPHS =
            new TreeMap<>(Map.of("ontology", List.of("rollcall.ttl", "alignments.ttl"), "codes", List.of("codes.ttl")));

    private OntologyIntake() {}

    /** The files that are sent, on the class path. */
    static List<String> resources() {
        return GRAPHS.values().stream()
                .flatMap(List::stream)
                .map(file -> FOLDER + file)
                .toList();
    }

    static void send(Iris iris, StreamRDF out) throws IOException {
        for (Map.Entry<String, List<String>> graph : GRAPHS.entrySet())
            for (String file : graph.getValue()) send(file, iris.node(Space.GRAPH, graph.getKey()), out);
    }

    private static void send(String file, Node graph, StreamRDF out) throws IOException {
        try (InputStream in = OntologyIntake.class.getResourceAsStream(FOLDER + file)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    out.quad(Quad.create(graph, triple));
                }
            });
        }
    }
}
