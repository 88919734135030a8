package rollcall.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.dboe.base.record.Record;

/** Records of an index in a file, one after the other. */
final class IdFile {
    private static final int BUFFER_BYTES = 1 << 18;

    private IdFile() {}

    static void write(Path file, IdRows rows, int[] order) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES)) {
            IdRecords records = new IdRecords(rows, order);
            while (records.hasNext()) out.write(records.next().getKey());
        }
    }

    /** Reads them back, compared by the one it stands at. */
    static final class Reader implements Closeable, Comparable<Reader> {
        private final DataInputStream in;
        private final long count;
        private long read;
        private byte[] current = {};

        Reader(Path file) throws IOException {
            count = Files.size(file) / IdRecords.RECORD_BYTES;
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        }

        /** Goes to the next record, if there is one. */
        boolean advance() throws IOException {
            if (read == count) return false;
            current = new byte[IdRecords.RECORD_BYTES];
            in.readFully(current);
            read++;
            return true;
        }

        Record current() {
            return new Record(current, null);
        }

        @Override
        public int compareTo(Reader other) {
            return Arrays.compareUnsigned(current, other.current);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
