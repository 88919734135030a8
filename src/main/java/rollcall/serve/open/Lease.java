package rollcall.serve.open;

/** The right to read a release; it stays open until every lease has ended. Ends once, by any thread. */
public final class Lease implements AutoCloseable {
    private final Shared shared;
    private boolean ended;

    Lease(Shared shared) {
        this.shared = shared;
    }

    public OpenRelease release() {
        return shared.release();
    }

    @Override
    public synchronized void close() {
        if (ended) return;
        ended = true;
        shared.give();
    }
}
