package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing a document says. The component names of the records are the field names of the facts format, so that a
 * new kind of fact needs no reader of its own.
 */
public sealed interface Fact
        permits Agreement,
                Estimate,
                Lobbying,
                Measure,
                Meeting,
                Occurrence,
                Protest,
                PublicStatement,
                Tally,
                Visit,
                Vote,
                VoteReport {
    /** At least one passage. */
    List<Evidence> evidence();

    /** A name for messages, local to the file. */
    Optional<String> id();

    Optional<String> note();

    /** When it was, as far as the fact says so; {@link DateSpan#UNKNOWN} where the kind has no date of its own. */
    default DateSpan when() {
        return DateSpan.UNKNOWN;
    }

    /** Every text of the fact that must stand word for word in one of its passages, with the field it comes from. */
    default Stream<Verbatim> verbatim() {
        return when().text().map(text -> new Verbatim("date/text", text)).stream();
    }

    /** @param field path of the field within the record */
    record Verbatim(String field, String text) {}

    /** The word of the facts format for a kind. */
    static String kind(Class<? extends Fact> type) {
        return type.getAnnotation(FactKind.class).value();
    }
}
