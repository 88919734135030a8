package rollcall.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Looks at every service, property and function of a query, wherever it stands. The library's walker leaves out what
 * stands in aggregates and in sort conditions, so these are walked here.
 */
abstract class QueryWalk {
    private final Operations operations = new Operations();
    private final Expressions expressions = new Expressions();

    void walk(Query query) {
        Walker.walk(Algebra.compile(query), operations, expressions);
    }

    abstract void service(Node target);

    abstract void property(Node predicate);

    /** One of SPARQL's own functions. */
    abstract void builtIn(ExprFunction function);

    /** A function or an aggregate by IRI. */
    abstract void named(String iri);

    private void walk(Expr expr) {
        Walker.walk(expr, operations, expressions);
    }

    private final class Operations extends OpVisitorBase {
        @Override
        public void visit(OpService op) {
            service(op.getService());
        }

        @Override
        public void visit(OpBGP op) {
            for (Triple triple : op.getPattern()) property(triple.getPredicate());
        }

        @Override
        public void visit(OpTriple op) {
            property(op.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath op) {
            if (op.getTriplePath().getPredicate() != null)
                property(op.getTriplePath().getPredicate());
        }

        @Override
        public void visit(OpPropFunc op) {
            property(op.getProperty());
        }

        @Override
        public void visit(OpGroup op) {
            op.getAggregators().forEach(aggregator -> aggregate(aggregator));
            op.getGroupVars().getExprs().values().forEach(expr -> walk(expr));
        }

        @Override
        public void visit(OpOrder op) {
            for (SortCondition condition : op.getConditions()) walk(condition.getExpression());
        }
    }

    private void aggregate(ExprAggregator aggregator) {
        if (aggregator.getAggregator() instanceof AggCustom custom) named(custom.getIRI());
        if (aggregator.getAggregator().getExprList() != null)
            aggregator.getAggregator().getExprList().forEach(this::walk);
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 function) {
            builtIn(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            builtIn(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function called) named(called.getFunctionIRI());
            else builtIn(function);
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            aggregate(aggregator);
        }
    }
}
