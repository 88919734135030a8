package rollcall.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name of an identity.
 *
 * @param language BCP 47
 * @param from     first day on which the name means the identity; any day before {@code until} if empty
 * @param until    last such day
 */
public record Named(String text, Role role, String language, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** What sort of name it is; the first ten are the registry's. */
    public enum Role {
        LABEL,
        OFFICIAL,
        SHORT,
        FORMER,
        RECORD,
        VARIANT,
        DEMONYM,
        CODE,
        SLIP,
        TRANSLATION,
        /** What a text is headed, as others may be. */
        TITLE;

        /** Whether such a name says who is meant by itself. */
        public boolean identifies() {
            return this != DEMONYM && this != CODE && this != TITLE;
        }
    }

    static Named undated(String text, Role role, String language) {
        return new Named(text, role, language, Optional.empty(), Optional.empty());
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true)
                && until.map(d -> !day.isAfter(d)).orElse(true);
    }

    /** Whether it still means the identity. */
    public boolean holdsToday() {
        return until.isEmpty();
    }
}
