package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts put to the vote in the Security Council, adopted or not, one row per member. Where the UN's own record of the same
 * resolution was read, this table only adds what differs from it.
 */
final class CouncilTable implements TableFormat {
    private static final Set<String> COLUMNS =
            Set.of("date,", "resolution", "meeting", "draft", "outcome results", "vote", "member state", "id");

    @Override
    public String title() {
        return "Security Council drafts, adopted or not";
    }

    @Override
    public String knownBy() {
        return "Date, Resolution, Meeting, Draft, Outcome results, Vote, Member State, ID";
    }

    @Override
    public boolean fits(Header header) {
        return header.has(COLUMNS);
    }

    @Override
    public Rank rank() {
        return Rank.STUDY;
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        CouncilDrafts drafts = new CouncilDrafts(rows.header(), desk);
        for (Optional<CsvRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
            drafts.row(row.get());
            desk.step(rows);
        }
        drafts.close();
    }
}
