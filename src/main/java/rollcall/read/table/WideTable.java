package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.DateSpan;
import rollcall.fact.Ref;
import rollcall.fact.Seats;

/**
 * The UN's records with one row per roll call and one column per name a member ever had. {@code ABSENT COUNT} means
 * abstentions; an empty cell means no member on that day.
 */
final class WideTable implements TableFormat {
    private static final Set<String> FRAME = Set.of(
            "council",
            "date",
            "title",
            "resolution",
            "total votes",
            "no_vote count",
            "absent count",
            "no count",
            "yes count",
            "link",
            "token");

    private static final Layout LAYOUT = new Layout(
            "UN records, one row per roll call",
            "Council, Date, Title, Resolution, TOTAL VOTES, token, then a column per member",
            Rank.OFFICIAL,
            FRAME);

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        Reader reader = new Reader(rows.header(), desk);
        rows.each(
                row -> {
                    Draft draft = reader.draft(row);
                    draft.row();
                    draft.inspect(desk.seats(), desk.report());
                    desk.hand(draft);
                },
                desk);
    }

    private static final class Reader {
        private final Header header;
        private final Report report;
        private final Frame frame;
        private final Members members;
        private final Seats seats;
        private final int[] totals;
        private final int firstMember;

        Reader(Header header, Desk desk) {
            this.header = header;
            this.report = desk.report();
            this.frame = new Frame(desk.seats(), report);
            this.members = new Members("undl", desk.seats(), report);
            this.seats = desk.seats();
            this.totals = new int[] {
                header.place("yes count"),
                header.place("no count"),
                header.place("absent count"),
                header.place("no_vote count")
            };
            this.firstMember = FRAME.size();
        }

        Draft draft(CsvRecord row) {
            long line = row.getStartingLineNumber();
            if (row.getFieldCount() != header.size()) return refuseLength(row, line);
            String record = row.getField(header.place("token")).strip();
            Optional<RecordFields> fields = fields(row, record, line);
            Optional<Counts> stated = counts(row, line);
            if (fields.isEmpty() || stated.isEmpty()) return Draft.refused(record, line);
            Draft draft = new Draft(record, line, fields.get(), stated);
            votes(row, draft, line);
            return draft;
        }

        private Draft refuseLength(CsvRecord row, long line) {
            report.refuse(
                    line,
                    "",
                    "ROW-LENGTH",
                    row.getFieldCount() + " cells",
                    header.size() + " cells, as in the header",
                    "complete the row, or download the table again");
            return Draft.refused("", line);
        }

        private Optional<RecordFields> fields(CsvRecord row, String record, long line) {
            String symbol = Frame.symbol(row.getField(header.place("resolution")), record);
            boolean council = row.getField(header.place("council")).strip().equals("Security Council");
            Optional<String> session = council ? Optional.empty() : Symbols.session(symbol);
            Optional<Ref> organ = frame.organ(council ? "un-sc" : "un-ga");
            int dateAt = header.place("date");
            Optional<DateSpan> date = frame.date(row.getField(dateAt), session, line, header.name(dateAt));
            if (organ.isEmpty() || date.isEmpty()) return Optional.empty();
            return Optional.of(new RecordFields(
                    Frame.source(record),
                    organ.get(),
                    session,
                    symbol,
                    Symbols.result(symbol),
                    Optional.empty(),
                    Frame.title(row.getField(header.place("title"))),
                    date.get(),
                    false,
                    seats.seriesOf(symbol),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }

        private Optional<Counts> counts(CsvRecord row, long line) {
            int[] numbers = new int[totals.length];
            for (int i = 0; i < totals.length; i++) {
                Optional<Integer> n = frame.count(row.getField(totals[i]), line, header.name(totals[i]));
                if (n.isEmpty()) return Optional.empty();
                numbers[i] = n.get();
            }
            return Optional.of(new Counts(numbers[0], numbers[1], numbers[2], numbers[3]));
        }

        private void votes(CsvRecord row, Draft draft, long line) {
            for (int i = firstMember; i < header.size(); i++) {
                String code = row.getField(i);
                if (!code.isEmpty()) vote(code.strip(), header.names().get(i), draft, line);
            }
        }

        private void vote(String code, String name, Draft draft, long line) {
            Optional<Choice> choice = Choices.LETTERS.of(code);
            if (choice.isEmpty())
                report.refuse(
                        line,
                        name.strip(),
                        "CHOICE-UNKNOWN",
                        "'" + code + "'",
                        Choices.LETTERS.expected(),
                        "correct the choice; the whole roll call is left out until then");
            Optional<Ref> member = members.of(name, "", draft.day(), line, name.strip());
            if (choice.isEmpty() || member.isEmpty()) draft.refuse();
            else draft.vote(member.get(), choice.get(), Optional.empty(), line, name.strip(), report);
        }
    }
}
