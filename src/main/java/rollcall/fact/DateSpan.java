package rollcall.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something was, as far as a document says: a day, or bounds (either may be open), or nothing.
 *
 * @param text     the date words of the document, verbatim
 * @param value    the day, when it is known; then there are no bounds
 * @param earliest first day it can have been
 * @param latest   last day it can have been
 */
public record DateSpan(
        Optional<String> text, Optional<LocalDate> value, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    public static final DateSpan UNKNOWN =
            new DateSpan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public DateSpan {
        if (value.isPresent() && (earliest.isPresent() || latest.isPresent()))
            throw new InvalidFact(
                    "DATE-FORM", "", "both a value and bounds", "one of the two", "keep the day, or the bounds");
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get()))
            throw new InvalidFact(
                    "DATE-ORDER",
                    "",
                    earliest.get() + " to " + latest.get(),
                    "earliest on or before latest",
                    "exchange the bounds, or correct one");
    }

    public static DateSpan of(LocalDate day) {
        return new DateSpan(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
    }

    public static DateSpan until(LocalDate latest) {
        return new DateSpan(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(latest));
    }

    public boolean isUnknown() {
        return value.isEmpty() && earliest.isEmpty() && latest.isEmpty();
    }

    /** The first day it can have been, if there is one. */
    public Optional<LocalDate> first() {
        return value.or(() -> earliest);
    }

    /** The last day it can have been, if there is one. */
    public Optional<LocalDate> last() {
        return value.or(() -> latest);
    }

    /** Where nothing is known, no later than the given day; otherwise unchanged. */
    public DateSpan orUntil(Optional<LocalDate> documentDay) {
        if (!isUnknown() || documentDay.isEmpty()) return this;
        return new DateSpan(text, Optional.empty(), Optional.empty(), documentDay);
    }

    /** The year both ends fall into; with one end only, the year of the latest bound. */
    public Optional<Integer> year() {
        return Stream.of(last(), first())
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .findFirst();
    }
}
