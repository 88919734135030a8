package rollcall.serve;

/** The response had begun when its query was stopped; the connection is broken already. */
final class BrokenTransfer extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenTransfer(Throwable cause) {
        super("the response had begun when its query was stopped", cause, false, false);
    }
}
