package rollcall.fact;

/** What may be said of one cast vote beside its choice. */
public enum VoteCode implements Coded {
    VETO;

    @Override
    public String scheme() {
        return "vote";
    }
}
