package rollcall.read.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.fact.DateSpan;
import rollcall.fact.Issue;
import rollcall.fact.Ref;
import rollcall.fact.Stage;
import rollcall.fact.StudyRecord;

/** The rules for roll calls of Voeten's study, whichever of its tables they come from. */
record StudyDesk(StudyRecord.Table table, Desk desk) {
    /** Its dates before this day are wrong as often as not; after it they are the UN's. */
    private static final LocalDate TRUSTED = LocalDate.of(2011, 1, 1);

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
    private static final Ref ORGAN = Ref.org("un-general-assembly");

    static String record(String rcid) {
        return "rcid-" + rcid;
    }

    /** A roll call without votes yet. A date that is not trusted gives the days of the session. */
    Draft begin(String rcid, StudyFrame frame, long line, boolean castOnly) {
        String record = record(rcid);
        Optional<String> session = StudySymbols.session(frame.unres()).or(() -> Optional.of(frame.session()));
        Optional<LocalDate> day = day(frame.date());
        Optional<DateSpan> date = day.filter(d -> !d.isBefore(TRUSTED))
                .map(DateSpan::of)
                .or(() -> session.flatMap(Symbols::sessionDays).map(d -> Dates.span(d.first(), d.last())))
                .or(() -> day.map(StudyDesk::around));
        if (date.isEmpty()) return refuseDate(record, frame, line);
        String symbol = frame.unres().startsWith("A/RES/") ? frame.unres() : record;
        RecordFields fields = new RecordFields(
                table.address(),
                ORGAN,
                session,
                symbol,
                Symbols.result(symbol),
                Optional.empty(),
                frame.title(),
                date.get(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Draft(record, line, fields, frame.stated())
                .ofStudy(frame.stage(), issues(rcid, frame), castOnly, day.map(DateSpan::of));
    }

    private Draft refuseDate(String record, StudyFrame frame, long line) {
        desk.report()
                .refuse(
                        line,
                        "date",
                        "DATE-INVALID",
                        "'" + frame.date() + "' in session '" + frame.session() + "'",
                        "a day, or the number of a session",
                        "correct one of them");
        return Draft.refused(record, line);
    }

    /** Special sessions are not long; a date that may be some days off lies within its year and the days around it. */
    private static DateSpan around(LocalDate day) {
        return Dates.span(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(
                    written.indexOf('/') > 0 ? LocalDate.parse(written, AMERICAN) : LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<Issue> issues(String rcid, StudyFrame frame) {
        Set<Issue> all = new TreeSet<>(frame.issues());
        all.addAll(desk.companions().issues(rcid));
        return List.copyOf(all);
    }

    /** The official roll call of the same text if there is exactly one; else a roll call of the study's own. */
    void hand(Draft draft, StudyFrame frame) throws DamagedTable {
        draft.inspect(desk.seats(), desk.report());
        boolean ofTheText = frame.stage().map(s -> s == Stage.WHOLE_TEXT).orElse(true);
        Optional<String> key = ofTheText ? StudySymbols.ofStudy(frame.unres()) : Optional.empty();
        desk.handStudy(draft, key, table);
    }
}
