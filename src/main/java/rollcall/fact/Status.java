package rollcall.fact;

/** How far a thing has come. */
public enum Status implements Coded {
    OCCURRED,
    ONGOING,
    PLANNED,
    PROPOSED,
    THREATENED,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    LIFTED,
    CANCELLED;

    @Override
    public String scheme() {
        return "status";
    }
}
