package rollcall.serve.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterHalfJoin;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * TDB2's executor, with a check at every step and an account of what sorting, grouping and joining keep. Each method
 * below builds what the engine itself would have built, and puts a counter on the side that is kept in memory.
 */
final class BoundedExecutor extends OpExecutorTDB2 {
    private final Run run;

    private BoundedExecutor(ExecutionContext context, Run run) {
        super(context);
        this.run = run;
    }

    static OpExecutorFactory factory(Run run) {
        return context -> new BoundedExecutor(context, run);
    }

    @Override
    protected QueryIterator execute(OpBGP op, QueryIterator input) {
        return new Steps(super.execute(op, input), run);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return new Steps(super.execute(op, input), run);
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        return new Steps(super.execute(op, input), run);
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        ExecutionContext stepping =
                ExecutionContext.copyChangeActiveGraph(execCxt, new SteppingGraph(execCxt.getActiveGraph()));
        return new Steps(new QueryIterPath(op.getTriplePath(), input, stepping), run);
    }

    @Override
    protected QueryIterator execute(OpOrder op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator rows = kept.counting(exec(op.getSubOp(), input));
        return kept.until(new QueryIterSort(rows, op.getConditions(), execCxt));
    }

    /** Each row that comes out is one that is kept. */
    @Override
    protected QueryIterator execute(OpDistinct op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator distinct = new QueryIterDistinct(exec(op.getSubOp(), input), null, execCxt);
        return kept.until(kept.counting(distinct));
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator rows = exec(op.getSubOp(), input);
        List<ExprAggregator> aggregators = BoundedAggregate.all(op.getAggregators(), kept);
        if (aggregators.isEmpty()) rows = kept.counting(rows);
        return kept.until(new QueryIterGroup(rows, op.getGroupVars(), aggregators, execCxt));
    }

    @Override
    protected QueryIterator execute(OpJoin op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator left = kept.counting(exec(op.getLeft(), input));
        return kept.until(Join.join(left, exec(op.getRight(), root()), execCxt));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator left = exec(op.getLeft(), input);
        QueryIterator right = kept.counting(exec(op.getRight(), root()));
        return kept.until(Join.leftJoin(left, right, op.getExprs(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpMinus op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator left = exec(op.getLeft(), input);
        QueryIterator right = kept.counting(exec(op.getRight(), root()));
        Set<Var> common = OpVars.visibleVars(op.getLeft());
        common.retainAll(OpVars.visibleVars(op.getRight()));
        return kept.until(QueryIterMinus.create(left, right, common, execCxt));
    }

    @Override
    protected QueryIterator execute(OpSemiJoin op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator left = exec(op.getLeft(), input);
        QueryIterator right = kept.counting(exec(op.getRight(), root()));
        return kept.until(QueryIterHalfJoin.semiJoin(left, right, execCxt));
    }

    @Override
    protected QueryIterator execute(OpAntiJoin op, QueryIterator input) {
        Kept kept = new Kept(run);
        QueryIterator left = exec(op.getLeft(), input);
        QueryIterator right = kept.counting(exec(op.getRight(), root()));
        return kept.until(QueryIterHalfJoin.antiJoin(left, right, execCxt));
    }

    /** The engine walks property paths without asking whether it should go on; the graph under it asks. */
    private final class SteppingGraph extends GraphWrapper {
        SteppingGraph(Graph graph) {
            super(graph);
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            run.check();
            return super.find(pattern).filterKeep(this::step);
        }

        @Override
        public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
            run.check();
            return super.find(s, p, o).filterKeep(this::step);
        }

        private boolean step(Triple triple) {
            run.check();
            return true;
        }
    }
}
