package rollcall.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;

/** Rows as the records of an index. */
final class IdRecords implements Iterator<Record> {
    static final int RECORD_BYTES = IdRows.WIDTH * Long.BYTES;

    private final IdRows rows;
    private final int[] order;
    private int next;

    IdRecords(IdRows rows, int[] order) {
        this.rows = rows;
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        return next < rows.size();
    }

    @Override
    public Record next() {
        if (!hasNext()) throw new NoSuchElementException();
        byte[] key = new byte[RECORD_BYTES];
        for (int i = 0; i < order.length; i++) Bytes.setLong(rows.get(next, order[i]), key, i * Long.BYTES);
        next++;
        return new Record(key, null);
    }
}
