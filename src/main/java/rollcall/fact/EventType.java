package rollcall.fact;

/** What happened, where no class of its own exists. */
public enum EventType implements Coded {
    ATTACK,
    DEPLOYMENT,
    RECRUITMENT,
    SUSPENSION_OF_TALKS,
    EXTRADITION,
    EXPULSION,
    RECOGNITION,
    WITHDRAWAL_OF_DRAFT,
    CO_SPONSORSHIP,
    LOSS_OF_VOTE,
    OTHER;

    @Override
    public String scheme() {
        return "event";
    }
}
