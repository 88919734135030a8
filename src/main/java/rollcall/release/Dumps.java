package rollcall.release;

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

/** The dumps that offer the release, or a large part of it, in one file. */
public final class Dumps extends StreamRDFBase implements DumpShare {
    private final List<Dump> dumps = new ArrayList<>();

    private Dumps(Path folder, Iris iris, Set<DumpKind> kinds) throws IOException {
        for (DumpKind kind : kinds) dumps.add(kind.open(folder, iris));
    }

    /**
     * All dumps, in shares of which none is much more work than the largest file.
     *
     * @param folder made when needed
     */
    public static List<DumpShare> shares(Path folder, Iris iris) throws IOException {
        Files.createDirectories(folder);
        Set<DumpKind> largest = EnumSet.of(DumpKind.NQUADS);
        Set<DumpKind> others = EnumSet.complementOf(EnumSet.copyOf(largest));
        return List.of(
                new Dumps(folder, iris, largest), new Dumps(folder, iris, others), new SubsetDumps(folder, iris));
    }

    @Override
    public void quad(Quad quad) {
        for (Dump dump : dumps) dump.in().quad(quad);
    }

    @Override
    public void finish() {
        for (Dump dump : dumps) dump.in().finish();
    }

    @Override
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
