package rollcall.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;

/**
 * The dumps of a release, all written in one pass over its sorted quads: send them, call {@code finish}, then close. The same
 * quads give the same bytes. Not for several threads.
 */
public final class Dumps extends StreamRDFBase implements Closeable {
    private final List<Dump> dumps = new ArrayList<>();

    /** @param folder made when needed */
    public Dumps(Path folder, Iris iris) throws IOException {
        Files.createDirectories(folder);
        for (DumpKind kind : DumpKind.values()) dumps.add(kind.open(folder, iris));
    }

    @Override
    public void quad(Quad quad) {
        for (Dump dump : dumps) dump.in().quad(quad);
    }

    @Override
    public void finish() {
        for (Dump dump : dumps) dump.in().finish();
    }

    /** What was written, in name order; to be asked after closing. */
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
