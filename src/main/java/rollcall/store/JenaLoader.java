package rollcall.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** Jena's own bulk loaders: one index after the other for little data, several at once for much. */
public final class JenaLoader implements Loader {
    /** From here on the phased loader is quicker, at more memory. */
    private static final long MANY_QUADS = 200_000;

    @Override
    public void load(Path folder, SortedQuads quads) throws IOException {
        try (Database database = Database.create(folder)) {
            DataLoader loader = loader(database.data(), quads.sizeAtMost());
            loader.startBulk();
            try {
                quads.send(loader.stream());
            } catch (IOException | RuntimeException e) {
                loader.finishException(e);
                throw e;
            }
            loader.finishBulk();
        }
    }

    private static DataLoader loader(DatasetGraph data, long quads) {
        return quads < MANY_QUADS
                ? LoaderFactory.sequentialLoader(data, MonitorOutputs.nullOutput())
                : LoaderFactory.phasedLoader(data, MonitorOutputs.nullOutput());
    }
}
