package rollcall.account;

/**
 * Something wrong with an input, said so that it can be mended.
 *
 * @param severity what follows from it
 * @param code     name of the rule ({@code SPAN-QUOTE}); stable, for filters
 * @param file     the input, as the user named it
 * @param place    line from 1 ({@code 412}) for tables, JSON Pointer ({@code /records/3/evidence/0/quote}) for facts; empty
 *     for the file as a whole
 * @param field    name of the column or field; may be empty
 * @param found    the offending value, shortened
 * @param expected what would have been right
 * @param remedy   what to do about it
 */
public record Finding(
        Severity severity,
        String code,
        String file,
        String place,
        String field,
        String found,
        String expected,
        String remedy) {
    private static final int SHOWN = 160;

    public Finding {
        found = shorten(found);
    }

    /** File, record or row left out, or left in with a remark. */
    public enum Severity {
        REFUSES_FILE,
        REFUSES_RECORD,
        WARNING;

        public boolean refuses() {
            return this != WARNING;
        }
    }

    private static String shorten(String text) {
        String oneLine = text.replace("\n", "\\n").replace("\r", "\\r");
        if (oneLine.codePointCount(0, oneLine.length()) <= SHOWN) return oneLine;
        return oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** {@code data/votes/a.csv:412: field 'ms_vote': CHOICE-UNKNOWN: found 'YES'; expected Y, N, A or X; remedy}. */
    @Override
    public String toString() {
        String where = place.isEmpty() ? file : file + ":" + place;
        String at = field.isEmpty() ? "" : "field '" + field + "': ";
        return where + ": " + at + code + ": found " + found + "; expected " + expected + "; " + remedy;
    }
}
