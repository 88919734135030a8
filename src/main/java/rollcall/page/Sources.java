package rollcall.page;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import rollcall.vocab.PROV;

/** Finds out which graphs speak of a thing, and how they were made. */
final class Sources {
    private static final int MOST = 20;

    private final DatasetGraph dataset;
    private final Values values;

    Sources(DatasetGraph dataset, Values values) {
        this.dataset = dataset;
        this.values = values;
    }

    List<Source> of(Node thing) {
        Set<Node> graphs = new TreeSet<>(Graphs.ORDER);
        Iterator<Quad> quads = dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY);
        while (quads.hasNext()) graphs.add(quads.next().getGraph());
        return graphs.stream().limit(MOST).map(this::source).toList();
    }

    private Source source(Node graph) {
        return new Source(values.of(graph), links(graph, PROV.wasDerivedFrom), links(graph, PROV.wasGeneratedBy));
    }

    private List<Value> links(Node graph, Node property) {
        Graph all = dataset.getUnionGraph();
        return Graphs.objects(all, graph, property).stream().map(values::of).toList();
    }
}
