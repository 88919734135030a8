package rollcall.serve.sparql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** An aggregate that counts what it keeps: one entry a group, each value that DISTINCT remembers, each text joined. */
final class BoundedAggregate implements Aggregator {
    private static final long GROUP = 256;

    private final Aggregator aggregate;
    private final Kept kept;

    private BoundedAggregate(Aggregator aggregate, Kept kept) {
        this.aggregate = aggregate;
        this.kept = kept;
    }

    static List<ExprAggregator> all(List<ExprAggregator> aggregates, Kept kept) {
        return aggregates.stream()
                .map(a -> new ExprAggregator(a.getVar(), new BoundedAggregate(a.getAggregator(), kept)))
                .toList();
    }

    @Override
    public Accumulator createAccumulator() {
        kept.add(GROUP);
        Accumulator accumulator = aggregate.createAccumulator();
        if (aggregate instanceof AggCountDistinct) return new NewOnly(accumulator, NewOnly::row);
        if (remembersValues()) return new NewOnly(accumulator, this::value);
        return aggregate instanceof AggGroupConcat ? new Joining(accumulator) : accumulator;
    }

    private boolean remembersValues() {
        return aggregate instanceof AggCountVarDistinct
                || aggregate instanceof AggSumDistinct
                || aggregate instanceof AggAvgDistinct
                || aggregate instanceof AggGroupConcatDistinct;
    }

    private @Nullable NodeValue value(Binding row, FunctionEnv env) {
        return ExprLib.evalOrNull(aggregate.getExprList().get(0), row, env);
    }

    /** Passes on what it has not seen, and counts it twice: here and where it is passed to. Errors are passed on. */
    private final class NewOnly implements Accumulator {
        private final Accumulator next;
        private final BiFunction<Binding, FunctionEnv, @Nullable Object> key;
        private final Set<Object> seen = new HashSet<>();

        NewOnly(Accumulator next, BiFunction<Binding, FunctionEnv, @Nullable Object> key) {
            this.next = next;
            this.key = key;
        }

        static Object row(Binding row, FunctionEnv env) {
            return new BindingProjectNamed(row);
        }

        @Override
        public void accumulate(Binding row, FunctionEnv env) {
            Object found = key.apply(row, env);
            if (found != null && !seen.add(found)) return;
            if (found != null)
                kept.add(2 * (found instanceof NodeValue value ? Sizes.of(value.asNode()) : Sizes.of(row)));
            next.accumulate(row, env);
        }

        @Override
        public NodeValue getValue() {
            return next.getValue();
        }
    }

    /** Counts the texts that are joined to one. */
    private final class Joining implements Accumulator {
        private final Accumulator next;

        Joining(Accumulator next) {
            this.next = next;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv env) {
            NodeValue text = value(row, env);
            if (text != null) kept.add(2L * text.asString().length());
            next.accumulate(row, env);
        }

        @Override
        public NodeValue getValue() {
            return next.getValue();
        }
    }

    @Override
    public Node getValueEmpty() {
        return aggregate.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return aggregate.toPrefixString();
    }

    @Override
    public String key() {
        return aggregate.key();
    }

    @Override
    public String getName() {
        return aggregate.getName();
    }

    @Override
    public ExprList getExprList() {
        return aggregate.getExprList();
    }

    @Override
    public Aggregator copy(ExprList exprs) {
        return new BoundedAggregate(aggregate.copy(exprs), kept);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new BoundedAggregate(aggregate.copyTransform(transform), kept);
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
        return aggregate.asSparqlExpr(context);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedAggregate bounded && aggregate.equals(bounded.aggregate, bySyntax);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregator aggregator && equals(aggregator, false);
    }

    @Override
    public int hashCode() {
        return aggregate.hashCode();
    }
}
