package rollcall.serve.sparql;

/** Ends a query from within; goes through the engine unseen. The reason stands in its {@link Run}. */
final class StoppedQuery extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedQuery() {
        super("stopped", null, false, false);
    }
}
