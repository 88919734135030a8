package rollcall.release;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** The distinct triples of some of the graphs, from sorted quads. */
final class Union extends StreamRDFWrapper {
    private final Predicate<Node> graphs;
    private @Nullable Triple last;
    private @Nullable Node lastGraph;
    private boolean wanted;

    Union(Predicate<Node> graphs, StreamRDF triples) {
        super(triples);
        this.graphs = graphs;
    }

    @Override
    public void quad(Quad quad) {
        if (!isWanted(quad.getGraph())) return;
        Triple triple = quad.asTriple();
        if (triple.equals(last)) return;
        last = triple;
        triple(triple);
    }

    /** Neighbours mostly share their graph. */
    private boolean isWanted(Node graph) {
        if (graph.equals(lastGraph)) return wanted;
        lastGraph = graph;
        return wanted = graphs.test(graph);
    }
}
