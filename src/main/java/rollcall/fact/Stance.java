package rollcall.fact;

/** What somebody does by saying something. */
public enum Stance implements Coded {
    SUPPORTS,
    OPPOSES,
    CONDEMNS,
    CRITICISES,
    ACCUSES,
    DENIES,
    DEMANDS,
    WARNS,
    THREATENS,
    PRAISES,
    ANNOUNCES,
    DECLINES_TO_COMMENT,
    NEUTRAL;

    @Override
    public String scheme() {
        return "stance";
    }
}
