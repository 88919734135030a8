package rollcall.fact;

import java.time.LocalDate;
import java.util.Optional;

/** The vote a report speaks of: one that is on record, or one known from the document alone. */
public sealed interface VoteEvent {
    /**
     * A vote on record.
     *
     * @param id       key of the roll call
     * @param symbol   of what was voted on
     * @param organ    the voting body
     * @param day      of the vote, where the record has one
     * @param dateText the document's words for the date, if the report gave one
     */
    record Recorded(String id, String symbol, Ref organ, Optional<LocalDate> day, Optional<String> dateText)
            implements VoteEvent {}

    /**
     * A vote no roll call at hand is about.
     *
     * @param resolution symbol of the text, if the document names it
     * @param body       the organ; empty only where nobody can tell it from the symbol
     */
    record Reported(
            Optional<String> resolution, Ref body, DateSpan date, Optional<Ref> series, Optional<String> subject)
            implements VoteEvent {}

    /** The document's words for the date of the vote. */
    default Optional<String> dateWords() {
        if (this instanceof Reported reported) return reported.date().text();
        return ((Recorded) this).dateText();
    }

    /** The organ that voted. */
    default Ref votingBody() {
        if (this instanceof Reported reported) return reported.body();
        return ((Recorded) this).organ();
    }

    /** The day of the vote, where it is known. */
    default Optional<LocalDate> votingDay() {
        if (this instanceof Reported reported) return reported.date().value();
        return ((Recorded) this).day();
    }
}
