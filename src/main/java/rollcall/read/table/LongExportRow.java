package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.DateSpan;
import rollcall.fact.Ref;

/** One row of the export. */
record LongExportRow(CsvRecord cells, LongExportColumns columns) {
    /** Several values in one cell are joined by this. */
    private static final String JOINT = "\\|";

    String record() {
        return cell(columns.id()).strip();
    }

    long line() {
        return cells.getStartingLineNumber();
    }

    String cell(int place) {
        return place == Header.ABSENT || place >= cells.getFieldCount() ? "" : cells.getField(place);
    }

    private boolean isShort() {
        return cells.getFieldCount() != columns.header().size();
    }

    /** Makes roll calls of rows. */
    static final class Reader {
        private final Header header;
        private final LongExportColumns columns;
        private final Desk desk;
        private final Report report;
        private final Frame frame;
        private final Members members;
        private final int[] shared;
        private final String memberColumn;
        private String[] first = {};

        Reader(Header header, Desk desk) {
            this.header = header;
            this.columns = LongExportColumns.of(header);
            this.shared = columns.ofTheRollCall();
            this.memberColumn = header.name(columns.name());
            this.desk = desk;
            this.report = desk.report();
            this.frame = new Frame(desk.seats(), report);
            this.members = new Members("undl", desk.seats(), report);
        }

        LongExportRow row(CsvRecord cells) {
            return new LongExportRow(cells, columns);
        }

        /** A roll call with the fields of its first row, and no votes yet. */
        Draft begin(LongExportRow row) {
            first = frameCells(row);
            if (row.isShort()) return Draft.refused(row.record(), row.line());
            Optional<RecordFields> fields = fields(row);
            Optional<Counts> stated = hasTotals(row) ? counts(row) : Optional.empty();
            boolean sound = fields.isPresent() && (stated.isPresent() || !hasTotals(row));
            return sound
                    ? new Draft(row.record(), row.line(), fields.get(), stated)
                    : Draft.refused(row.record(), row.line());
        }

        private String[] frameCells(LongExportRow row) {
            return Arrays.stream(shared).mapToObj(row::cell).toArray(String[]::new);
        }

        /** Asked for every row, so without making anything. */
        private boolean isOfTheSameFrame(LongExportRow row) {
            for (int i = 0; i < shared.length; i++) if (!first[i].equals(row.cell(shared[i]))) return false;
            return true;
        }

        private Optional<RecordFields> fields(LongExportRow row) {
            String record = row.record();
            if (record.isEmpty()) {
                report.refuse(
                        row.line(),
                        header.name(columns.id()),
                        "RECORD-MISSING",
                        "nothing",
                        "a record number",
                        "fill it in");
                return Optional.empty();
            }
            String symbol = Frame.symbol(row.cell(columns.symbol()), record);
            String organCode = Symbols.organ(symbol).orElse(columns.isOfSecurityCouncil() ? "un-sc" : "un-ga");
            Optional<String> session = Frame.text(row.cell(columns.session())).or(() -> Symbols.session(symbol));
            Optional<Ref> organ = frame.organ(organCode);
            Optional<DateSpan> date =
                    frame.date(row.cell(columns.date()), session, row.line(), header.name(columns.date()));
            if (organ.isEmpty() || date.isEmpty()) return Optional.empty();
            return Optional.of(new RecordFields(
                    Frame.source(record),
                    organ.get(),
                    session,
                    symbol,
                    Symbols.result(symbol),
                    Frame.text(row.cell(columns.draft())),
                    Frame.title(row.cell(columns.title())),
                    date.get(),
                    row.cell(columns.modality()).toLowerCase(Locale.ROOT).contains("without"),
                    desk.seats().seriesOf(symbol),
                    Frame.text(row.cell(columns.meeting())),
                    Frame.text(row.cell(columns.agenda())),
                    subjects(row.cell(columns.subjects()))));
        }

        private static List<String> subjects(String cell) {
            return Arrays.stream(cell.split(JOINT))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .toList();
        }

        private boolean hasTotals(LongExportRow row) {
            return Arrays.stream(columns.totals()).anyMatch(c -> !row.cell(c).isBlank());
        }

        private Optional<Counts> counts(LongExportRow row) {
            int[] numbers = new int[columns.totals().length];
            for (int i = 0; i < numbers.length; i++) {
                int column = columns.totals()[i];
                Optional<Integer> n = frame.count(row.cell(column), row.line(), header.name(column));
                if (n.isEmpty()) return Optional.empty();
                numbers[i] = n.get();
            }
            return Optional.of(new Counts(numbers[0], numbers[1], numbers[2], numbers[3]));
        }

        void add(LongExportRow row, Draft draft) {
            draft.row();
            if (row.isShort()) refuseShort(row, draft);
            else if (!isOfTheSameFrame(row)) refuseOther(row, draft);
            else vote(row, draft);
        }

        private void vote(LongExportRow row, Draft draft) {
            Optional<Choice> choice = choice(row);
            Optional<Ref> member = members.of(
                    row.cell(columns.name()), row.cell(columns.code()).strip(), draft.day(), row.line(), memberColumn);
            if (choice.isEmpty() || member.isEmpty()) draft.refuse();
            else
                draft.vote(
                        member.get(),
                        choice.get(),
                        Frame.text(row.cell(columns.note())),
                        row.line(),
                        memberColumn,
                        report);
        }

        private Optional<Choice> choice(LongExportRow row) {
            String code = row.cell(columns.vote()).strip();
            Optional<Choice> choice = Choices.LETTERS.of(code);
            if (choice.isEmpty())
                report.refuse(
                        row.line(),
                        header.name(columns.vote()),
                        "CHOICE-UNKNOWN",
                        "'" + code + "'",
                        Choices.LETTERS.expected(),
                        "correct the choice; the whole roll call is left out until then");
            return choice;
        }

        private void refuseShort(LongExportRow row, Draft draft) {
            draft.refuse();
            report.refuse(
                    row.line(),
                    "",
                    "ROW-LENGTH",
                    row.cells().getFieldCount() + " cells",
                    header.size() + " cells, as in the header",
                    "complete the row; the whole roll call is left out until then");
        }

        private void refuseOther(LongExportRow row, Draft draft) {
            draft.refuse();
            report.refuse(
                    row.line(),
                    "",
                    "RECORD-MIXED",
                    "another date, text or total than in line " + draft.line(),
                    "the same on each row of record " + draft.record(),
                    "correct the rows; the whole roll call is left out until then");
        }
    }
}
