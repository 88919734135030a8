package rollcall.fact;

/** Where the number of a tally comes from. */
public enum TallyKind implements Coded {
    STATED,
    COUNTED;

    @Override
    public String scheme() {
        return "tally";
    }
}
