package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.DateSpan;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;
import rollcall.fact.Stage;
import rollcall.fact.StudyRecord;

/** The rules for the table of Security Council drafts. */
final class CouncilDrafts {
    /** The votes of this year are wrong in 53 resolutions and cannot be told from the sound ones. */
    private static final String WRONG_YEAR = "1995";

    private static final int SEATS = 15;
    private static final int MONTHS = 12;
    private static final String RECORDS = "https://undocs.org/";
    private static final Ref ORGAN = Ref.org("un-security-council");
    private static final Pattern RESOLUTION = Pattern.compile("(\\d+) \\((\\d{4})\\)");
    private static final Pattern DRAFT = Pattern.compile("(?i)(S/\\d{4}/\\d+)(.*)", Pattern.DOTALL);
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "Adopted unanimously", Outcome.ADOPTED,
            "Adopted by majority", Outcome.ADOPTED,
            "Adopted by consensus", Outcome.ADOPTED,
            "Adopted by acclamation", Outcome.ADOPTED,
            "Not adopted - veto", Outcome.VETOED,
            "Not adopted - failed to receive required number of votes", Outcome.REJECTED);

    /** The table lists fifteen in favour where nobody voted. */
    private static final Set<String> WITHOUT_VOTE = Set.of("Adopted by consensus", "Adopted by acclamation");

    private final Header header;
    private final Desk desk;
    private final Members members;
    private Optional<Draft> open = Optional.empty();
    private Optional<String> key = Optional.empty();

    CouncilDrafts(Header header, Desk desk) {
        this.header = header;
        this.desk = desk;
        this.members = new Members("council", desk.seats(), desk.report());
    }

    private String cell(CsvRecord row, String column) {
        return DescribingTable.cell(row, header, column).replace('\u00A0', ' ').strip();
    }

    void row(CsvRecord row) throws DamagedTable {
        String record = "sc-draft-" + cell(row, "id");
        if (open.filter(d -> d.record().equals(record)).isEmpty()) {
            close();
            open = Optional.of(begin(row, record));
        }
        Draft draft = open.orElseThrow();
        draft.row();
        if (!draft.isRefused()) vote(row, draft);
    }

    private Draft begin(CsvRecord row, String record) {
        long line = row.getStartingLineNumber();
        Optional<Outcome> outcome = Optional.ofNullable(OUTCOMES.get(cell(row, "outcome results")));
        Optional<DateSpan> date = date(cell(row, "date,"));
        if (cell(row, "year").equals(WRONG_YEAR) || date.isEmpty() || outcome.isEmpty())
            return refuse(row, record, outcome.isPresent() && date.isPresent());
        Matcher draft = DRAFT.matcher(cell(row, "draft"));
        Optional<String> draftSymbol =
                draft.matches() ? Optional.of("S" + draft.group(1).substring(1)) : Optional.empty();
        Optional<String> resolution = resolution(cell(row, "resolution"));
        key = resolution;
        String symbol = resolution.or(() -> draftSymbol).orElse(record);
        boolean withoutVote = WITHOUT_VOTE.contains(cell(row, "outcome results"));
        RecordFields fields = new RecordFields(
                RECORDS + symbol.replace("(", "%28").replace(")", "%29"),
                ORGAN,
                Optional.empty(),
                symbol,
                outcome,
                draftSymbol.filter(d -> !d.equals(symbol)),
                Optional.empty(),
                date.get(),
                withoutVote,
                Optional.empty(),
                meeting(cell(row, "meeting")),
                Frame.text(cell(row, "agenda item")),
                List.of());
        Optional<Stage> stage = draft.matches() && draft.group(2).contains("amendment")
                ? Optional.of(Stage.AMENDMENT)
                : Optional.empty();
        Optional<Counts> stated = withoutVote ? Optional.of(new Counts(0, 0, 0, SEATS)) : Optional.empty();
        return new Draft(record, line, fields, stated).ofStudy(stage, List.of(), false, date);
    }

    private Draft refuse(CsvRecord row, String record, boolean readable) {
        String found = readable
                ? "votes of " + WRONG_YEAR + " on " + cell(row, "resolution") + " " + cell(row, "draft")
                : "'" + cell(row, "date,") + "', '" + cell(row, "outcome results") + "'";
        desk.report()
                .refuse(
                        row.getStartingLineNumber(),
                        "",
                        readable ? "YEAR-NOT-TRUSTED" : "ROW-UNUSABLE",
                        found,
                        "a date, a known outcome, and a year in which the table's votes agree with the UN's",
                        "use the UN's own records for it");
        return Draft.refused(record, row.getStartingLineNumber());
    }

    /** Only a symbol by number and year is one of an adopted resolution. */
    private static Optional<String> resolution(String written) {
        Matcher m = RESOLUTION.matcher(written);
        return m.matches() ? Optional.of("S/RES/" + m.group(1) + "(" + m.group(2) + ")") : Optional.empty();
    }

    /** Votes without a meeting, by letter, have no meeting record. */
    private static Optional<String> meeting(String number) {
        return number.chars().allMatch(Character::isDigit) && !number.isEmpty()
                ? Optional.of("S/PV." + number)
                : Optional.empty();
    }

    /** Day and month are exchanged in many rows: where both readings are dates, they are the bounds. */
    private static Optional<DateSpan> date(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getDayOfMonth() > MONTHS || day.getDayOfMonth() == day.getMonthValue())
                return Optional.of(DateSpan.of(day));
            LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            return Optional.of(day.isBefore(other) ? Dates.span(day, other) : Dates.span(other, day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void vote(CsvRecord row, Draft draft) {
        long line = row.getStartingLineNumber();
        Optional<Choice> choice = Choices.CAPITALISED.of(cell(row, "vote"));
        if (choice.isEmpty())
            desk.report()
                    .refuse(
                            line,
                            "Vote",
                            "CHOICE-UNKNOWN",
                            "'" + cell(row, "vote") + "'",
                            Choices.CAPITALISED.expected(),
                            "correct the choice; the whole roll call is left out until then");
        Optional<Ref> member = members.of(cell(row, "member state"), "", draft.day(), line, "Member State");
        if (choice.isEmpty() || member.isEmpty()) draft.refuse();
        else draft.vote(member.get(), choice.get(), Optional.empty(), line, "Member State", desk.report());
    }

    void close() throws DamagedTable {
        if (open.isEmpty()) return;
        Draft draft = open.get();
        int listed = draft.votes().size();
        if (!draft.isRefused() && listed > SEATS) refuseMembers(draft, listed);
        if (listed < SEATS) draft.listsVotesCastOnly();
        draft.inspect(desk.seats(), desk.report());
        desk.handStudy(draft, key, StudyRecord.Table.COUNCIL);
        open = Optional.empty();
        key = Optional.empty();
    }

    private void refuseMembers(Draft draft, int listed) {
        draft.refuse();
        desk.report()
                .refuse(
                        draft.line(),
                        "",
                        "MEMBERS-TOO-MANY",
                        listed + " members",
                        SEATS + " members of the Council",
                        "delete the rows of states that were no members");
    }
}
