package rollcall.read.table;

import java.io.IOException;

/** One layout of tables, told by its header. */
interface TableFormat {
    Layout layout();

    default boolean fits(Header header) {
        return header.has(layout().columns());
    }

    /**
     * Reads every row; each is told to the desk as published, repeated or refused.
     *
     * @throws DamagedTable when the table breaks off
     */
    void read(Rows rows, Desk desk) throws IOException;

    /** The order in which tables are read. */
    enum Rank {
        DESCRIBES_OTHERS,
        OFFICIAL,
        STUDY,
        EXCERPT_OF_STUDY;

        /** Whether its tables speak of the records of others. */
        boolean isOfStudy() {
            return this == STUDY || this == EXCERPT_OF_STUDY;
        }
    }
}
