package rollcall.fact;

/** The forms of protest. */
public enum ProtestType implements Coded {
    DIPLOMATIC,
    WALKOUT,
    BOYCOTT,
    DEMONSTRATION;

    @Override
    public String scheme() {
        return "protest";
    }
}
