package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.fact.Counts;
import rollcall.fact.DateSpan;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;

/** Texts of the Human Rights Council: what became of each stands in a sentence, with totals and without names. */
final class HumanRightsTable implements TableFormat {
    private static final Set<String> COLUMNS = Set.of("session typ", "adopted text", "title", "action taken", "status");
    private static final Pattern NUMBER = Pattern.compile("(?:A/HRC/RES/)?((?:S-)?\\d{1,4})/(\\d{1,6})\\.?");
    private static final Pattern TOTALS = Pattern.compile(
            "(?<!\\d)(\\d{1,3}) (?:to|in favou?r,) (\\d{1,3})(?!\\d)(?: against)?,? *(?:with )?(?:(\\d{1,3}) abstentions?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_VOTE = Pattern.compile("without a? ?vote", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    /** From this number on a session's texts are decisions. */
    private static final int FIRST_DECISION = 101;

    private static final Layout LAYOUT = new Layout(
            "Human Rights Council texts",
            "Session typ, Adopted text, Title, Action taken, status",
            Rank.STUDY,
            COLUMNS);

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        rows.each(
                row -> {
                    Draft draft = draft(row, rows.header(), desk);
                    draft.row();
                    desk.hand(draft);
                },
                desk);
    }

    private static String cell(CsvRecord row, Header header, String column) {
        return BLANKS.matcher(DescribingTable.cell(row, header, column))
                .replaceAll(" ")
                .strip();
    }

    private static Draft draft(CsvRecord row, Header header, Desk desk) {
        String action = cell(row, header, "action taken");
        Matcher number = NUMBER.matcher(cell(row, header, "adopted text"));
        Matcher totals = TOTALS.matcher(action);
        boolean withoutVote = NO_VOTE.matcher(action).find();
        boolean adopted = cell(row, header, "status").equals("Adopted");
        Optional<DateSpan> date = Dates.parse(cell(row, header, "year"));
        if (!number.matches() || !adopted || withoutVote == totals.find() || date.isEmpty())
            return refuse(row, header, desk);
        String session = number.group(1);
        boolean decision = Integer.parseInt(number.group(2)) >= FIRST_DECISION;
        String symbol = "A/HRC/" + (decision ? "DEC/" : "RES/") + session + "/" + number.group(2);
        RecordFields fields = new RecordFields(
                "https://undocs.org/" + symbol,
                Ref.org("un-human-rights-council"),
                Optional.of(session),
                symbol,
                Optional.of(Outcome.ADOPTED),
                Optional.empty(),
                Frame.text(cell(row, header, "title")),
                date.get(),
                withoutVote,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Counts stated = withoutVote ? new Counts(0, 0, 0, 0) : counts(totals);
        return new Draft(symbol, row.getStartingLineNumber(), fields, Optional.of(stated))
                .ofStudy(Optional.empty(), List.of(), false, Optional.empty());
    }

    private static Counts counts(Matcher totals) {
        int abstentions = totals.group(3) == null ? 0 : Integer.parseInt(totals.group(3));
        return new Counts(Integer.parseInt(totals.group(1)), Integer.parseInt(totals.group(2)), abstentions, 0);
    }

    private static Draft refuse(CsvRecord row, Header header, Desk desk) {
        String year = cell(row, header, "year");
        desk.report()
                .refuse(
                        row.getStartingLineNumber(),
                        "Action taken",
                        "ACTION-UNKNOWN",
                        "'" + cell(row, header, "adopted text") + "', '" + cell(row, header, "action taken") + "', '"
                                + cell(row, header, "status") + "'"
                                + (Dates.parse(year).isPresent() ? "" : " in the year '" + year + "'"),
                        "an adopted text with a number, and either totals or 'without a vote'",
                        "complete the row from the Council's report");
        return Draft.refused("", row.getStartingLineNumber());
    }
}
