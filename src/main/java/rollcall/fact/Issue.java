package rollcall.fact;

/** Subjects under which E. Voeten's study files General Assembly votes. */
public enum Issue implements Coded {
    PALESTINIAN_CONFLICT,
    NUCLEAR,
    DISARMAMENT,
    HUMAN_RIGHTS,
    COLONIALISM,
    ECONOMIC_DEVELOPMENT;

    @Override
    public String scheme() {
        return "issue";
    }
}
