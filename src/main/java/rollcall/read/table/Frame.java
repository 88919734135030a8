package rollcall.read.table;

import java.util.Optional;
import java.util.regex.Pattern;
import rollcall.fact.DateSpan;
import rollcall.fact.Ref;
import rollcall.fact.Seats;

/** The rules for what the UN's records say of a roll call as a whole. */
record Frame(Seats seats, Report report) {
    /** The UN Digital Library's word for a symbol it lacks. */
    private static final String NO_SYMBOL = "MISSING_DATA";

    private static final Pattern ADOPTION_NOTE =
            Pattern.compile("\\s*:\\s*(?:\\[?draft\\]?\\s*)?resolution\\s*/\\s*adopted by the .*$");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\.0)?");
    private static final String RECORDS = "https://digitallibrary.un.org/record/";
    /** More members than the organs of the UN have, or may get. */
    private static final int MOST_MEMBERS = 200;

    static String source(String record) {
        return RECORDS + record;
    }

    /** A text without a symbol goes by the number of its record. */
    static String symbol(String written, String record) {
        String symbol = written.strip();
        return symbol.isEmpty() || symbol.equals(NO_SYMBOL) ? record : symbol;
    }

    /** The title without the library's remark that and by whom it was adopted. */
    static Optional<String> title(String written) {
        return text(ADOPTION_NOTE.matcher(written.strip()).replaceAll(""));
    }

    static Optional<String> text(String written) {
        String text = written.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<Ref> organ(String code) {
        return seats.organ(code);
    }

    /**
     * The day of the vote. A date outside the session is not believed: the days of the session stand in its place, and
     * a warning says what the record has.
     */
    Optional<DateSpan> date(String written, Optional<String> session, long line, String column) {
        Optional<DateSpan> date = Dates.parse(written.strip());
        if (date.isEmpty()) {
            report.refuse(
                    line,
                    column,
                    "DATE-INVALID",
                    "'" + written + "'",
                    "a day as YYYY-MM-DD, or a year",
                    "correct it from the record's page");
            return date;
        }
        Optional<Symbols.Days> days = session.flatMap(Symbols::sessionDays);
        boolean fits =
                days.isEmpty() || date.get().value().map(days.get()::include).orElse(true);
        if (fits) return date;
        report.warn(
                line,
                column,
                "DATE-SESSION",
                written + " in session " + session.orElse(""),
                "a day of that session",
                "check the record's page; the days of the session are published as bounds");
        return Optional.of(Dates.span(days.get().first(), days.get().last()));
    }

    /** A number of members; {@code 120} or {@code 120.0}. */
    Optional<Integer> count(String written, long line, String column) {
        var m = NUMBER.matcher(written.strip());
        if (m.matches() && Integer.parseInt(m.group(1)) <= MOST_MEMBERS)
            return Optional.of(Integer.parseInt(m.group(1)));
        report.refuse(
                line,
                column,
                "COUNT-INVALID",
                "'" + written + "'",
                "a number of members from 0 to " + MOST_MEMBERS,
                "correct it from the record's page");
        return Optional.empty();
    }
}
