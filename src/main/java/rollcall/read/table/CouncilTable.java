package rollcall.read.table;

import java.util.Set;

/**
 * Drafts put to the vote in the Security Council, adopted or not, one row per member. Where the UN's own record of the same
 * resolution was read, this table only adds what differs from it.
 */
final class CouncilTable implements TableFormat {
    private static final Set<String> COLUMNS =
            Set.of("date,", "resolution", "meeting", "draft", "outcome results", "vote", "member state", "id");

    private static final Layout LAYOUT = new Layout(
            "Security Council drafts, adopted or not",
            "Date, Resolution, Meeting, Draft, Outcome results, Vote, Member State, ID",
            Rank.STUDY,
            COLUMNS);

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(Rows rows, Desk desk) throws DamagedTable {
        CouncilDrafts drafts = new CouncilDrafts(rows.header(), desk);
        rows.each(drafts::row, desk);
        drafts.close();
    }
}
