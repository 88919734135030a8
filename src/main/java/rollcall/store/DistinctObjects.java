package rollcall.store;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Counts what an index has in its order, one row after the other, however many there are. */
public final class DistinctObjects {
    /** Bytes of a term's id. */
    private static final int ID = Long.BYTES;

    private DistinctObjects() {}

    /** The distinct objects of all named graphs of a TDB2 database; within a transaction. */
    public static long count(DatasetGraph data) {
        TupleIndexRecord tuples = (TupleIndexRecord) TDBInternal.findIndex(data, QuadIndex.OSPG.name());
        Iterator<Record> rows = tuples.getRangeIndex().iterator();
        byte[] last = {};
        long distinct = 0;
        while (rows.hasNext()) {
            byte[] key = rows.next().getKey();
            if (last.length > 0 && Arrays.equals(last, 0, ID, key, 0, ID)) continue;
            distinct++;
            last = key;
        }
        return distinct;
    }
}
