package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import java.util.Set;

/**
 * The UN Digital Library's own export: one row per member and roll call, all fields of the roll call repeated on each.
 * Three generations: September 2024 (plural names, {@code NV}), March to September 2025, February 2026 ({@code
 * vote_note}, totals as {@code 120.0}); the Security Council's has columns of its own.
 */
final class LongExport implements TableFormat {
    private static final Set<String> OF_2025 = Set.of("undl_id", "ms_name", "ms_vote", "date", "resolution");
    private static final Set<String> OF_2024 = Set.of("undl_id", "ms_names", "ms_votes", "date", "resolutions");

    private static final Layout LAYOUT = new Layout(
            "UN Digital Library export", "undl_id, ms_name, ms_vote, date, resolution", Rank.OFFICIAL, OF_2025);

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public boolean fits(Header header) {
        return header.has(OF_2025) || header.has(OF_2024);
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        LongExportRow.Reader reader = new LongExportRow.Reader(rows.header(), desk);
        Optional<Draft> open = Optional.empty();
        for (Optional<CsvRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
            LongExportRow next = reader.row(row.get());
            if (open.isPresent() && !next.record().equals(open.get().record())) {
                close(open.get(), desk);
                open = Optional.empty();
            }
            if (open.isEmpty()) open = Optional.of(reader.begin(next));
            reader.add(next, open.get());
            desk.step(rows);
        }
        if (open.isPresent()) close(open.get(), desk);
    }

    private static void close(Draft draft, Desk desk) throws DamagedTable {
        draft.inspect(desk.seats(), desk.report());
        desk.hand(draft);
    }
}
