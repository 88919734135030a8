package rollcall.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Jena's own bulk loader, one index after the other in one thread: the loaders with several threads wait for ever when one of
 * them meets a full disk, and hold twice the memory.
 */
public final class JenaLoader implements Loader {
    @Override
    public void load(Path folder, SortedQuads quads) throws IOException {
        try (Database database = Database.create(folder)) {
            DataLoader loader = LoaderFactory.sequentialLoader(database.data(), MonitorOutputs.nullOutput());
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
}
