package rollcall.read.table;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import rollcall.fact.DateSpan;

/** Dates of the UN's tables: a day, a month, or a year. */
final class Dates {
    private Dates() {}

    /** Empty if it is none of them. */
    static Optional<DateSpan> parse(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            span(
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).atMonth(12).atEndOfMonth());
                        case 7 ->
                            span(
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).atEndOfMonth());
                        default -> DateSpan.of(LocalDate.parse(text));
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static DateSpan span(LocalDate first, LocalDate last) {
        return new DateSpan(Optional.empty(), Optional.empty(), Optional.of(first), Optional.of(last));
    }
}
