package rollcall.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;

/**
 * Dumps of a release, written in one pass over its sorted quads: send them, call {@code finish}, then close. The same quads
 * give the same bytes. Not for several threads; but each share of the dumps can have its own.
 */
public final class Dumps extends StreamRDFBase implements Closeable {
    private final List<Dump> dumps = new ArrayList<>();

    private Dumps(Path folder, Iris iris, Set<DumpKind> kinds) throws IOException {
        for (DumpKind kind : kinds) dumps.add(kind.open(folder, iris));
    }

    /**
     * All dumps, in two shares of about the same work.
     *
     * @param folder made when needed
     */
    public static List<Dumps> shares(Path folder, Iris iris) throws IOException {
        Files.createDirectories(folder);
        Set<DumpKind> largest = EnumSet.of(DumpKind.NQUADS);
        return List.of(
                new Dumps(folder, iris, largest),
                new Dumps(folder, iris, EnumSet.complementOf(EnumSet.copyOf(largest))));
    }

    @Override
    public void quad(Quad quad) {
        for (Dump dump : dumps) dump.in().quad(quad);
    }

    @Override
    public void finish() {
        for (Dump dump : dumps) dump.in().finish();
    }

    /** What was written; to be asked after closing. */
    public List<Manifest.PublishedFile> published() throws IOException {
        List<Manifest.PublishedFile> files = new ArrayList<>();
        for (Dump dump : dumps) files.add(dump.published());
        return files;
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (Dump dump : dumps)
            try {
                dump.close();
            } catch (IOException e) {
                if (failed == null) failed = e;
                else failed.addSuppressed(e);
            }
        if (failed != null) throw failed;
    }
}
