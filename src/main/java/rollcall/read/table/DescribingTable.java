package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import rollcall.fact.Counts;
import rollcall.fact.Issue;

/** Tables of Voeten's study that describe the roll calls or the members of its tables of votes. */
enum DescribingTable implements TableFormat {
    ROLL_CALLS("Voeten's study, roll calls", "rcid", "session", "date", "unres", "amend", "para", "short") {
        @Override
        boolean take(CsvRecord row, Header header, Companions companions) {
            String rcid = cell(row, header, "rcid");
            companions.frame(
                    rcid,
                    new StudyFrame(
                            cell(row, header, "session"),
                            cell(row, header, "date"),
                            cell(row, header, "unres"),
                            StudyFrame.stage(cell(row, header, "amend"), cell(row, header, "para")),
                            known(cell(row, header, "short")),
                            stated(row, header),
                            issues(row, header)));
            return !rcid.isEmpty();
        }
    },
    ISSUES("Voeten's study, issues", "rcid", "short_name", "issue") {
        @Override
        boolean take(CsvRecord row, Header header, Companions companions) {
            Optional<Issue> issue = Issues.of(cell(row, header, "short_name"));
            issue.ifPresent(i -> companions.issue(cell(row, header, "rcid"), i));
            return issue.isPresent();
        }
    },
    COUNTRIES("Correlates of War, countries", "ccode", "countryname") {
        @Override
        boolean take(CsvRecord row, Header header, Companions companions) {
            companions.name(cell(row, header, "ccode"), cell(row, header, "countryname"));
            return !cell(row, header, "ccode").isEmpty();
        }
    };

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final String title;
    private final Set<String> columns;

    DescribingTable(String title, String... columns) {
        this.title = title;
        this.columns = Set.of(columns);
    }

    /** Whether the row could be used. */
    abstract boolean take(CsvRecord row, Header header, Companions companions);

    static String cell(CsvRecord row, Header header, String column) {
        int place = header.place(column);
        return place == Header.ABSENT || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }

    private static Optional<String> known(String cell) {
        return cell.isEmpty() || cell.equals("NA") ? Optional.empty() : Optional.of(cell);
    }

    /** The release with tallies writes NA for 0. */
    private static Optional<Counts> stated(CsvRecord row, Header header) {
        if (!header.has(Set.of("yes", "no", "abstain"))) return Optional.empty();
        return Optional.of(new Counts(
                number(cell(row, header, "yes")),
                number(cell(row, header, "no")),
                number(cell(row, header, "abstain")),
                0));
    }

    private static int number(String cell) {
        return COUNT.matcher(cell).matches() ? Integer.parseInt(cell) : 0;
    }

    private static Set<Issue> issues(CsvRecord row, Header header) {
        Set<Issue> issues = new TreeSet<>();
        Issues.BY_SHORT_NAME.forEach((name, issue) -> {
            if (cell(row, header, name).equals("1")) issues.add(issue);
        });
        return issues;
    }

    @Override
    public Layout layout() {
        return new Layout(title, String.join(", ", new TreeSet<>(columns)), Rank.DESCRIBES_OTHERS, columns);
    }

    @Override
    public boolean fits(Header header) {
        return header.has(columns) && !header.has(Set.of("vote"));
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        for (Optional<CsvRecord> row = rows.next(); row.isPresent(); row = rows.next())
            if (take(row.get(), rows.header(), desk.companions())) desk.tally().used(1);
            else refuse(row.get(), desk);
    }

    private void refuse(CsvRecord row, Desk desk) {
        desk.tally().refused(1);
        desk.report()
                .refuse(
                        row.getStartingLineNumber(),
                        "",
                        "ROW-UNUSABLE",
                        "'" + String.join(",", row.getFields()) + "'",
                        "values in " + layout().knownBy(),
                        "correct the row");
    }
}
