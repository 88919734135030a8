package rollcall.serve.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows at each of which the run may be stopped or paused. */
final class Steps extends QueryIteratorWrapper {
    private final Run run;

    Steps(QueryIterator rows, Run run) {
        super(rows);
        this.run = run;
    }

    @Override
    protected boolean hasNextBinding() {
        run.check();
        return super.hasNextBinding();
    }
}
