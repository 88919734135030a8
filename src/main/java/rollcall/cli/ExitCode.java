package rollcall.cli;

/** What a run ends with. */
final class ExitCode {
    static final int DONE = 0;
    /** Failed, and nothing changed. */
    static final int FAILED = 1;

    static final int USAGE = 2;
    /** Done, but some input was refused. */
    static final int REFUSALS = 3;

    private ExitCode() {}
}
