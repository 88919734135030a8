package rollcall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;

/** The records of several sorted files in one order. */
final class IdMerge implements Iterator<Record> {
    private final PriorityQueue<IdFile.Reader> readers = new PriorityQueue<>();

    IdMerge(List<IdFile.Reader> sorted) throws IOException {
        for (IdFile.Reader reader : sorted) if (reader.advance()) readers.add(reader);
    }

    @Override
    public boolean hasNext() {
        return !readers.isEmpty();
    }

    @Override
    public Record next() {
        IdFile.Reader least = readers.poll();
        if (least == null) throw new NoSuchElementException();
        Record record = least.current();
        try {
            if (least.advance()) readers.add(least);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return record;
    }
}
