package rollcall.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.search.Named;

/**
 * The days a date means: one, those of a month, or those of a year.
 *
 * @param first of them
 * @param last  of them
 */
record Days(LocalDate first, LocalDate last) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

    /** Empty for what is no ISO date. */
    static Optional<Days> of(String text) {
        Matcher date = ISO.matcher(text.strip());
        if (!date.matches()) return Optional.empty();
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null)
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a name means its bearer on all of them. */
    boolean within(Named name) {
        return name.holdsOn(first) && name.holdsOn(last);
    }

    /** Whether a name means its bearer on one of them at least. */
    boolean touch(Named name) {
        return name.from().map(from -> !from.isAfter(last)).orElse(true)
                && name.until().map(until -> !until.isBefore(first)).orElse(true);
    }

    boolean within(Days other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    boolean overlap(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
