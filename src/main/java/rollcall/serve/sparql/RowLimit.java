package rollcall.serve.sparql;

import java.util.OptionalLong;

/** Counts rows or triples of an answer; one more than allowed ends the query, exactly as many do not. */
final class RowLimit {
    private final OptionalLong most;
    private final Run run;
    private long count;

    RowLimit(OptionalLong most, Run run) {
        this.most = most;
        this.run = run;
    }

    /** @throws StoppedQuery for the first row beyond the limit */
    void next() {
        count++;
        if (most.isPresent() && count > most.getAsLong()) {
            run.stop(Stop.ROWS);
            throw new StoppedQuery();
        }
    }
}
