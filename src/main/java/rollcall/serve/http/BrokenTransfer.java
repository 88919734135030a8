package rollcall.serve.http;

/** The response had begun when its query was stopped; the connection is broken already. */
public final class BrokenTransfer extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BrokenTransfer(Throwable cause) {
        super("the response had begun when its query was stopped", cause, false, false);
    }
}
