package rollcall.fact;

/** How firmly a passage vouches for a thing. */
public enum Certainty implements Coded {
    ASSERTED,
    ATTRIBUTED,
    ESTIMATED,
    ALLEGED,
    EXPECTED,
    IMPLIED;

    @Override
    public String scheme() {
        return "certainty";
    }
}
