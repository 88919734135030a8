package rollcall.read.table;

import java.io.IOException;

/** One layout of tables, told by its header. */
interface TableFormat {
    /** For people: "UN Digital Library export". */
    String title();

    /** Columns it is known by, for the finding about an unknown header. */
    String knownBy();

    boolean fits(Header header);

    /**
     * Tables are read by rank, then by name: what describes others first, then the UN's own records, which count before
     * those of others.
     */
    Rank rank();

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
