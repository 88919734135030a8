package rollcall.compare;

/**
 * A report that differs from the record.
 *
 * @param document IRI of the document
 * @param start    first code point of the passage, from 0
 * @param end      one past its last
 * @param exact    the passage
 * @param outcome  codes of the list {@code outcome}
 * @param event    the roll call, in words
 * @param said     what the report says
 * @param recorded what the record has
 * @param leftOut  states a list given as complete leaves out; may be empty
 */
public record Difference(
        String document,
        int start,
        int end,
        String exact,
        String outcome,
        String event,
        String said,
        String recorded,
        String leftOut) {

    /** For people: the passage, what it says, what was recorded; no verdict. */
    @Override
    public String toString() {
        String missing = leftOut.isEmpty() ? "" : "; left out: " + leftOut;
        return "%s %d-%d: “%s”%n  %s: said %s; recorded %s%s (%s)"
                .formatted(
                        document, start, end, exact.replaceAll("\\s+", " "), outcome, said, recorded, missing, event);
    }
}
