package rollcall.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.StudyRecord;

/** Reads the tables of a run, in one order whatever the order they are given in. */
public final class TableReader {
    private static final List<TableFormat> FORMATS = List.of(
            new LongExport(),
            new WideTable(),
            new VoetenTable(),
            new UnvotesTable(),
            new CouncilTable(),
            new HumanRightsTable(),
            DescribingTable.ROLL_CALLS,
            DescribingTable.ISSUES,
            DescribingTable.COUNTRIES);

    private final Seats seats;
    private final Findings findings;
    private final Progress progress;

    public TableReader(Seats seats, Findings findings, Progress progress) {
        this.seats = seats;
        this.findings = findings;
        this.progress = progress;
    }

    /** Takes what is read, as soon as it is whole. */
    @FunctionalInterface
    public interface Receiver {
        void rollCall(RollCall rollCall);

        /** What another table says of a roll call that was passed on before. */
        default void study(StudyRecord study) {}
    }

    private record Opened(TableFile file, TableFormat format) {}

    /**
     * Reads the tables and passes on each roll call once, as soon as it is whole.
     *
     * @return the account of each table, in the order in which they were read; none for a table that was refused
     * @throws DamagedTable when a table breaks off after part of it was passed on
     * @throws IOException  when a file cannot be opened
     */
    public List<TableAccount> read(List<TableFile> files, Receiver out) throws IOException {
        List<Opened> tables = new ArrayList<>();
        for (TableFile file : files) format(file).ifPresent(format -> tables.add(new Opened(file, format)));
        tables.sort(Comparator.comparing((Opened t) -> t.format().layout().rank())
                .thenComparing(t -> t.file().name()));
        boolean withStudies =
                tables.stream().anyMatch(t -> t.format().layout().rank().isOfStudy());
        Ledger ledger = withStudies ? Ledger.comparing(out) : Ledger.of(out);
        Companions companions = new Companions();
        List<TableAccount> accounts = new ArrayList<>();
        for (Opened table : tables) accounts.add(read(table, companions, ledger));
        return accounts;
    }

    private TableAccount read(Opened table, Companions companions, Ledger ledger) throws IOException {
        TableFile file = table.file();
        progress.at("read " + file.name(), 0, Progress.UNKNOWN);
        try (Rows rows = Rows.open(file)) {
            Tally tally = new Tally();
            Report report = new Report(file.name(), findings);
            table.format().read(rows, new Desk(seats, companions, ledger, report, tally, progress));
            return tally.account(file.name(), table.format().layout().title(), rows.count());
        }
    }

    /** Empty if the header is nobody's; then the file is refused. */
    private Optional<TableFormat> format(TableFile file) throws IOException {
        Report report = new Report(file.name(), findings);
        try (Rows rows = Rows.open(file)) {
            Header header = rows.header();
            Optional<TableFormat> format =
                    FORMATS.stream().filter(f -> f.fits(header)).findFirst();
            if (format.isEmpty()) refuse(header, report);
            else if (rows.next().isEmpty())
                report.refuseFile(
                        "TABLE-EMPTY", "a header without rows", "at least one row", "download the table again");
            else return format;
        } catch (DamagedTable e) {
            report.refuseFile("TABLE-UNREADABLE", e.found(), "a whole table", e.remedy());
        }
        return Optional.empty();
    }

    private static void refuse(Header header, Report report) {
        if (header.size() == 0) {
            report.refuseFile("TABLE-EMPTY", "an empty file", "a header and rows", "download the table again");
            return;
        }
        String known = FORMATS.stream()
                .map(TableFormat::layout)
                .map(layout -> layout.title() + " (" + layout.knownBy() + ")")
                .collect(Collectors.joining("; "));
        report.refuseFile(
                "TABLE-HEADER",
                "the columns " + String.join(", ", header.names()),
                "the header of a known table: " + known,
                "convert the table to one of these, or move it out of the data folder");
    }
}
