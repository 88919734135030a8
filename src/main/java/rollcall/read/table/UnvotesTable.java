package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.fact.Choice;
import rollcall.fact.Ref;
import rollcall.fact.StudyRecord;

/**
 * Voeten's study by name of country: those who voted only. Rows of one roll call stand apart, so votes are held until the
 * table is read, eight bytes each. What the roll calls are is in the table of roll calls beside it.
 */
final class UnvotesTable implements TableFormat {
    private static final Set<String> COLUMNS = Set.of("rcid", "country", "country_code", "vote");

    private static final Layout LAYOUT = new Layout(
            "Voeten's study, votes by name", "rcid, country, country_code, vote", Rank.EXCERPT_OF_STUDY, COLUMNS);

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

    /** The votes of one roll call: line, number of the name, number of the choice in one {@code long} each. */
    private static final class Votes {
        private static final int NAME_BITS = 16;
        private static final int CHOICE_BITS = 8;

        private long[] packed = new long[64];
        private int size;
        private boolean sound = true;

        void add(long line, int name, Choice choice) {
            if (size == packed.length) packed = Arrays.copyOf(packed, size * 2);
            packed[size++] = line << NAME_BITS + CHOICE_BITS | (long) name << CHOICE_BITS | choice.ordinal();
        }

        long line(int i) {
            return packed[i] >>> NAME_BITS + CHOICE_BITS;
        }

        int name(int i) {
            return (int) (packed[i] >>> CHOICE_BITS) & (1 << NAME_BITS) - 1;
        }

        Choice choice(int i) {
            return Choice.values()[(int) packed[i] & (1 << CHOICE_BITS) - 1];
        }
    }

    private static final class Reader {
        private final Header header;
        private final Desk desk;
        private final StudyDesk study;
        private final Members members;
        private final Map<String, Votes> byRollCall = new LinkedHashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        Reader(Header header, Desk desk) {
            this.header = header;
            this.desk = desk;
            this.study = new StudyDesk(StudyRecord.Table.UNVOTES, desk);
            this.members = new Members("unvotes", desk.seats(), desk.report());
        }

        void row(CsvRecord row) {
            String rcid = DescribingTable.cell(row, header, "rcid");
            Votes votes = byRollCall.computeIfAbsent(rcid, id -> new Votes());
            Optional<Choice> choice = Choices.WORDS.of(DescribingTable.cell(row, header, "vote"));
            if (choice.isEmpty() || row.getFieldCount() != header.size()) {
                votes.sound = false;
                refuse(row);
            }
            String name = DescribingTable.cell(row, header, "country");
            int number = numbers.computeIfAbsent(name, n -> {
                names.add(n);
                return names.size() - 1;
            });
            votes.add(row.getStartingLineNumber(), number, choice.orElse(Choice.NOT_VOTING));
        }

        private void refuse(CsvRecord row) {
            desk.report()
                    .refuse(
                            row.getStartingLineNumber(),
                            "vote",
                            "CHOICE-UNKNOWN",
                            "'" + String.join(",", row.getFields()) + "'",
                            header.size() + " cells and a choice " + Choices.WORDS.expected(),
                            "correct the row; the whole roll call is left out until then");
        }

        void close() throws DamagedTable {
            for (Map.Entry<String, Votes> entry : byRollCall.entrySet()) {
                Votes votes = entry.getValue();
                Optional<StudyFrame> frame = desk.companions().frame(entry.getKey());
                if (frame.isPresent()) hand(entry.getKey(), votes, frame.get());
                else refuse(entry.getKey(), votes);
            }
        }

        private void hand(String rcid, Votes votes, StudyFrame frame) throws DamagedTable {
            Draft draft = study.begin(rcid, frame, votes.line(0), true);
            if (!votes.sound) draft.refuse();
            for (int i = 0; i < votes.size; i++) {
                draft.row();
                if (!draft.isRefused()) vote(votes, i, draft);
            }
            study.hand(draft, frame);
        }

        private void vote(Votes votes, int i, Draft draft) {
            long line = votes.line(i);
            Optional<Ref> member = members.of(names.get(votes.name(i)), "", draft.day(), line, "country");
            if (member.isEmpty()) draft.refuse();
            else draft.vote(member.get(), votes.choice(i), Optional.empty(), line, "country", desk.report());
        }

        private void refuse(String rcid, Votes votes) {
            desk.tally().refused(votes.size);
            desk.report()
                    .refuse(
                            votes.line(0),
                            "rcid",
                            "ROLL-CALL-UNKNOWN",
                            "'" + rcid + "'",
                            "its row in the table of roll calls beside this one",
                            "put the table with "
                                    + DescribingTable.ROLL_CALLS.layout().knownBy() + " into the data folder");
        }
    }
}
