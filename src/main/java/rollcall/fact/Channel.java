package rollcall.fact;

/** By what way people talked with each other. */
public enum Channel implements Coded {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN,
    UNSPECIFIED;

    @Override
    public String scheme() {
        return "channel";
    }
}
