package rollcall.fact;

/** How much of a roll call the record publishes. */
public enum Coverage implements Coded {
    FULL,
    /** The choices of those who voted; who did not vote is not listed. */
    VOTES_CAST,
    TOTALS_ONLY,
    NO_VOTE;

    @Override
    public String scheme() {
        return "coverage";
    }
}
