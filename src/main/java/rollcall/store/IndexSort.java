package rollcall.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Rows in the orders of all six indexes. As long as they fit, in memory; else each full load is brought into every order
 * and written to six files, which are merged when an index is asked for.
 */
final class IndexSort implements Closeable {
    private final Path folder;
    private final int capacity;
    private final IdRows rows = new IdRows();
    private final Map<QuadIndex, List<Path>> files = new EnumMap<>(QuadIndex.class);
    private final List<IdFile.Reader> open = new ArrayList<>();

    /** @param folder for what does not fit; made when needed, removed on closing */
    IndexSort(Path folder, int capacity) {
        this.folder = folder;
        this.capacity = capacity;
    }

    void take(SortedQuads quads, TermIds ids) {
        try {
            quads.send(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    long s = ids.of(quad.getSubject());
                    long p = ids.of(quad.getPredicate());
                    rows.add(ids.of(quad.getGraph()), s, p, ids.of(quad.getObject()));
                    if (rows.size() == capacity) spill();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!files.isEmpty()) spill();
    }

    private void spill() {
        try {
            Files.createDirectories(folder);
            for (QuadIndex index : QuadIndex.values()) {
                List<Path> written = files.computeIfAbsent(index, i -> new ArrayList<>());
                Path file = folder.resolve(index + "-" + written.size());
                index.sort(rows);
                IdFile.write(file, rows, index.order());
                written.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.clear();
    }

    /** The rows in the order of an index; to be asked for in the order of the indexes, each read to its end before the next. */
    Iterator<Record> sorted(QuadIndex index) throws IOException {
        if (!files.isEmpty()) return merged(files.get(index));
        index.sort(rows);
        return new IdRecords(rows, index.order());
    }

    private Iterator<Record> merged(List<Path> sorted) throws IOException {
        List<IdFile.Reader> readers = new ArrayList<>();
        for (Path file : sorted) {
            IdFile.Reader reader = new IdFile.Reader(file);
            open.add(reader);
            readers.add(reader);
        }
        return new IdMerge(readers);
    }

    @Override
    public void close() throws IOException {
        for (IdFile.Reader reader : open) reader.close();
        for (List<Path> written : files.values()) for (Path file : written) Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
