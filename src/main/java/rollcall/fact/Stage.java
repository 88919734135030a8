package rollcall.fact;

/** Which part of a text, or of its treatment, a vote was on. */
public enum Stage implements Coded {
    WHOLE_TEXT,
    PARAGRAPH,
    AMENDMENT,
    PROCEDURE;

    @Override
    public String scheme() {
        return "stage";
    }
}
