package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.fact.Choice;
import rollcall.fact.Issue;
import rollcall.fact.Ref;
import rollcall.fact.StudyRecord;

/**
 * Voeten's study with numbers for countries and choices; {@code 8} is absent, {@code 9} not a member. The names of the
 * numbers come from the countries table beside it.
 */
final class VoetenTable implements TableFormat {
    private static final Set<String> COLUMNS = Set.of("rcid", "session", "vote", "ccode", "date", "unres");
    /** Not a member on that day: nothing to publish. */
    private static final String NO_MEMBER = "9";

    private static final Layout LAYOUT = new Layout(
            "Voeten's study, votes by number", "rcid, session, vote, ccode, date, unres", Rank.STUDY, COLUMNS);

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        Reader reader = new Reader(rows.header(), desk);
        rows.each(reader::row, desk);
        reader.close();
    }

    private static final class Reader {
        private final Header header;
        private final Desk desk;
        private final StudyDesk study;
        private final Members members;
        private Optional<Draft> open = Optional.empty();
        private Optional<StudyFrame> frame = Optional.empty();

        Reader(Header header, Desk desk) {
            this.header = header;
            this.desk = desk;
            this.study = new StudyDesk(StudyRecord.Table.VOETEN, desk);
            this.members = new Members("voeten", desk.seats(), desk.report());
        }

        private String cell(CsvRecord row, String column) {
            return DescribingTable.cell(row, header, column);
        }

        void row(CsvRecord row) throws DamagedTable {
            String rcid = cell(row, "rcid");
            boolean same =
                    open.filter(d -> d.record().equals(StudyDesk.record(rcid))).isPresent();
            if (!same) {
                close();
                StudyFrame begun = frame(rcid, row);
                frame = Optional.of(begun);
                open = Optional.of(study.begin(rcid, begun, row.getStartingLineNumber(), false));
            }
            Draft draft = open.orElseThrow();
            draft.row();
            if (row.getFieldCount() != header.size()) refuse(row, draft, "ROW-LENGTH", row.getFieldCount() + " cells");
            else if (!cell(row, "vote").equals(NO_MEMBER)) vote(row, draft);
        }

        /** The row's own; totals and stage from the roll-calls table, if that is at hand. */
        private StudyFrame frame(String rcid, CsvRecord row) {
            Optional<StudyFrame> known = desk.companions().frame(rcid);
            Set<Issue> issues = new TreeSet<>();
            Issues.BY_SHORT_NAME.forEach((name, issue) -> {
                if (cell(row, name).equals("1")) issues.add(issue);
            });
            return new StudyFrame(
                    cell(row, "session"),
                    cell(row, "date"),
                    cell(row, "unres"),
                    known.flatMap(StudyFrame::stage),
                    known.flatMap(StudyFrame::title),
                    known.flatMap(StudyFrame::stated),
                    issues);
        }

        private void vote(CsvRecord row, Draft draft) {
            String code = cell(row, "vote");
            Optional<Choice> choice = Choices.NUMBERS.of(code);
            if (choice.isEmpty()) refuse(row, draft, "CHOICE-UNKNOWN", "'" + code + "'");
            String number = cell(row, "ccode");
            Optional<String> name = desk.companions().name(number);
            if (name.isEmpty()) refuse(row, draft, "COUNTRY-UNKNOWN", "'" + number + "'");
            if (draft.isRefused()) return;
            long line = row.getStartingLineNumber();
            Optional<Ref> member = members.of(name.orElseThrow(), "", draft.day(), line, "ccode");
            if (member.isEmpty()) draft.refuse();
            else draft.vote(member.get(), choice.orElseThrow(), Optional.empty(), line, "ccode", desk.report());
        }

        private void refuse(CsvRecord row, Draft draft, String code, String found) {
            draft.refuse();
            desk.report()
                    .refuse(
                            row.getStartingLineNumber(),
                            "",
                            code,
                            found,
                            header.size() + " cells, a choice " + Choices.NUMBERS.expected()
                                    + " or 9, and a number of the countries table beside it",
                            "correct the row, or put the countries table into the data folder");
        }

        void close() throws DamagedTable {
            if (open.isPresent()) study.hand(open.get(), frame.orElseThrow());
            open = Optional.empty();
        }
    }
}
