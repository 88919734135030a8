package rollcall.fact;

/** The kinds of source texts. */
public enum DocumentType implements Coded {
    NEWS_ARTICLE,
    DISPATCH,
    CABLE,
    PRESS_STATEMENT,
    BROADCAST,
    SPEECH,
    MEETING_RECORD,
    ROLL_CALL_TABLE;

    @Override
    public String scheme() {
        return "document";
    }
}
