package rollcall.serve.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What one step of a query keeps: rows are counted as they come, and given back when the step's result is closed. */
final class Kept {
    private final Run run;
    private long bytes;

    Kept(Run run) {
        this.run = run;
    }

    /** @throws StoppedQuery where the query keeps too much */
    void add(long size) {
        bytes += size;
        run.hold(size);
    }

    /** The rows, each counted as it passes. */
    QueryIterator counting(QueryIterator rows) {
        return new QueryIteratorWrapper(rows) {
            @Override
            protected Binding moveToNextBinding() {
                Binding row = super.moveToNextBinding();
                add(Sizes.of(row));
                return row;
            }
        };
    }

    /** The result, whose close gives everything back. */
    QueryIterator until(QueryIterator result) {
        return new QueryIteratorWrapper(result) {
            @Override
            protected void closeIterator() {
                super.closeIterator();
                run.release(bytes);
                bytes = 0;
            }
        };
    }
}
