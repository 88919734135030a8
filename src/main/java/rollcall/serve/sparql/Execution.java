package rollcall.serve.sparql;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import rollcall.serve.http.Limits;
import rollcall.serve.open.OpenRelease;

/** Runs one query on one release and writes its whole answer, or ends with an exception. Not for a second use. */
final class Execution {
    private final Prepared prepared;
    private final DatasetGraph dataset;
    private final Graph described;
    private final Run run;
    private final RowLimit rowLimit;
    private final Outside outside;

    Execution(Prepared prepared, OpenRelease release, Run run, Limits limits, Outside outside) {
        this.prepared = prepared;
        this.run = run;
        this.outside = outside;
        this.rowLimit = new RowLimit(limits.maxRows(), run);
        DatasetGraph whole = release.dataset();
        this.dataset = prepared.graphs()
                .map(graphs -> DynamicDatasets.dynamicDataset(graphs, whole, false))
                .orElse(whole);
        this.described = prepared.graphs().isPresent() ? dataset.getDefaultGraph() : whole.getUnionGraph();
    }

    /** The data set must be in a transaction. */
    void write(OutputStream out) {
        Query query = prepared.query();
        if (query.isDescribeType()) {
            writeGraph(describe(query), out);
            return;
        }
        try (QueryExec exec = exec(query)) {
            if (query.isAskType()) rowWriter().write(out, exec.ask(), ARQ.getContext());
            else if (query.isSelectType()) rowWriter().write(out, rows(exec), ARQ.getContext());
            else writeGraph(exec.constructTriples(), out);
        }
    }

    private QueryExec exec(Query query) {
        QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQConstants.sysOpExecutorFactory, BoundedExecutor.factory(run))
                .set(ARQConstants.sysOptimizerFactory, BoundedTexts.optimizer(run))
                .build();
        outside.prepare(exec.getContext(), run);
        run.onStop(exec::abort);
        return exec;
    }

    private RowSet rows(QueryExec exec) {
        return new LimitedRows(exec.select(), rowLimit);
    }

    private RowSetWriter rowWriter() {
        return RowSetWriterRegistry.getFactory(prepared.format().lang())
                .create(prepared.format().lang());
    }

    private void writeGraph(Iterator<Triple> triples, OutputStream out) {
        Iterator<Triple> limited = Iter.map(triples, triple -> {
            run.check();
            return triple;
        });
        new GraphWriter(prepared, run, rowLimit).write(limited, out);
    }

    /** What is said of each resource; there are no blank nodes to follow. */
    private Iterator<Triple> describe(Query query) {
        return Iter.flatMap(resources(query).iterator(), node -> described.find(node, Node.ANY, Node.ANY));
    }

    private Collection<Node> resources(Query query) {
        Set<Node> resources = new LinkedHashSet<>();
        query.getResultURIs().forEach(resources::add);
        if (query.getQueryPattern() == null) return resources;
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        try (QueryExec exec = exec(select)) {
            RowSet rows = exec.select();
            while (rows.hasNext()) collect(rows.next(), rows, resources);
        }
        return new ArrayList<>(resources);
    }

    private void collect(Binding row, RowSet rows, Set<Node> resources) {
        for (Var var : rows.getResultVars()) {
            Node node = row.get(var);
            if (node != null && !node.isLiteral() && resources.add(node)) run.hold(Sizes.of(node));
        }
    }
}
