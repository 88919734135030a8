package rollcall.fact;

/** How much of a roll call the record publishes. */
public enum Coverage implements Coded {
    FULL,
    TOTALS_ONLY,
    NO_VOTE;

    @Override
    public String scheme() {
        return "coverage";
    }
}
