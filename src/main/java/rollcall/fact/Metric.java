package rollcall.fact;

/** What an estimate counts. */
public enum Metric implements Coded {
    PERSONNEL,
    CASUALTIES,
    WEAPONS,
    MONEY,
    ATTENDANCE;

    @Override
    public String scheme() {
        return "metric";
    }
}
