package rollcall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes quads in any order and sorts them in bounded memory. What does not fit goes to files of a folder of its own. Throws
 * {@link UnfitQuad} for what must not be published and {@link UncheckedIOException} where the folder takes no more. Not for
 * several threads.
 */
public final class QuadSorter implements StreamRDF {
    /** Bytes of records held before they go to a file; with their array, some 100 MB of heap. */
    public static final long MEMORY_BYTES = 64L << 20;

    /** Files that are open at once while merging; more are first merged into one. */
    private static final int MOST_FILES = 128;

    /** What an array and the reference to it cost. */
    private static final int RECORD_OVERHEAD_BYTES = 24;

    private final Path folder;
    private final long memoryBytes;
    private final QuadEncoder encoder = new QuadEncoder();
    private final List<Path> files = new ArrayList<>();
    private byte[][] records = new byte[1 << 10][];
    private int held;
    private long heldBytes;
    private long taken;
    private int filesMade;

    /** @param folder for spilled records; made when needed, and left to the caller to remove */
    public QuadSorter(Path folder, long memoryBytes) {
        this.folder = folder;
        this.memoryBytes = memoryBytes;
    }

    public QuadSorter(Path folder) {
        this(folder, MEMORY_BYTES);
    }

    /** Quads taken so far. */
    public long taken() {
        return taken;
    }

    @Override
    public void quad(Quad quad) {
        byte[] record = encoder.record(quad);
        if (held == records.length) records = Arrays.copyOf(records, held * 2);
        records[held++] = record;
        heldBytes += record.length + RECORD_OVERHEAD_BYTES;
        taken++;
        if (heldBytes > memoryBytes) unchecked(this::spill);
    }

    @Override
    public void triple(Triple triple) {
        quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }

    /** Everything taken, in order. No quad may be sent after this. */
    public SortedQuads sorted() throws IOException {
        if (!files.isEmpty()) spill();
        List<Run> runs = new ArrayList<>(files.stream().map(Run::of).toList());
        if (held > 0) runs.add(Run.of(sortedRecords(), held));
        return new SortedQuads(runs, taken);
    }

    private byte[][] sortedRecords() {
        Arrays.parallelSort(records, 0, held, Arrays::compareUnsigned);
        return records;
    }

    private void spill() throws IOException {
        if (held == 0) return;
        files.add(write(List.of(Run.of(sortedRecords(), held))));
        Arrays.fill(records, 0, held, null);
        held = 0;
        heldBytes = 0;
        if (files.size() == MOST_FILES) mergeFiles();
    }

    private void mergeFiles() throws IOException {
        Path merged = write(files.stream().map(Run::of).toList());
        for (Path file : files) Files.delete(file);
        files.clear();
        files.add(merged);
    }

    private Path write(List<Run> runs) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("run-" + filesMade++);
        try (Merge merge = new Merge(runs);
                Run.Writer out = new Run.Writer(file)) {
            merge.drain(out::write);
        }
        return file;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {}

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void version(String version) {}

    @Override
    public void finish() {}
}
