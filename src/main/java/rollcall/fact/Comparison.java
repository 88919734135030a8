package rollcall.fact;

/** How a report came out beside the record, or why it was not compared. */
public enum Comparison implements Coded {
    AGREES,
    AGREES_WITH_INTENTION,
    DIFFERS_CHOICE,
    DIFFERS_TALLY,
    DIFFERS_DATE,
    LIST_INCOMPLETE,
    NOT_COMPARABLE,
    NO_RECORD,
    SEVERAL_RECORDS,
    NO_BREAKDOWN,
    NOT_A_MEMBER,
    ATTRIBUTED_ONLY,
    NOT_ASSERTED,
    COMMITTEE_STAGE,
    PART_OF_TEXT,
    BEFORE_RECORD;

    @Override
    public String scheme() {
        return "outcome";
    }
}
