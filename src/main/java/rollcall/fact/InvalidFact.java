package rollcall.fact;

/** A fact that contradicts itself. Carries what a finding must say; the reader adds file and place. */
public final class InvalidFact extends IllegalArgumentException {
    private final String code;
    private final String field;
    private final String found;
    private final String expected;
    private final String remedy;

    /**
     * @param code  code of the finding (ONTOLOGY 7.4)
     * @param field path of the field within the record, {@code /} between its steps; empty for the record itself
     */
    public InvalidFact(String code, String field, String found, String expected, String remedy) {
        super(code + " " + field + ": " + found + "; expected " + expected);
        this.code = code;
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }

    public String remedy() {
        return remedy;
    }
}
