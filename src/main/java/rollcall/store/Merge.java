package rollcall.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** The distinct records of several runs, in order. */
final class Merge implements Closeable {
    private final PriorityQueue<Run.Cursor> cursors = new PriorityQueue<>();
    private byte[] last = {};
    private int lastLength = -1;

    Merge(List<Run> runs) throws IOException {
        for (Run run : runs) put(run.open());
    }

    interface Receiver {
        void take(byte[] record, int length) throws IOException;
    }

    /** Hands over each record; its bytes are valid during the call only. */
    void drain(Receiver out) throws IOException {
        while (!cursors.isEmpty()) {
            Run.Cursor least = cursors.remove();
            if (isNew(least)) out.take(last, lastLength);
            put(least);
        }
    }

    private boolean isNew(Run.Cursor cursor) {
        int length = cursor.length;
        if (length == lastLength && Arrays.equals(last, 0, length, cursor.record, 0, length)) return false;
        if (last.length < length) last = new byte[length * 2];
        System.arraycopy(cursor.record, 0, last, 0, length);
        lastLength = length;
        return true;
    }

    private void put(Run.Cursor cursor) throws IOException {
        if (cursor.advance()) cursors.add(cursor);
        else cursor.close();
    }

    @Override
    public void close() throws IOException {
        for (Run.Cursor cursor : cursors) cursor.close();
    }
}
