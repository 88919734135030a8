package rollcall.store;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a TDB2 database of sorted quads. */
@FunctionalInterface
public interface Loader {
    /**
     * Fills a database that is not there yet, and closes it. A load that fails or is killed leaves a folder that must not be
     * opened.
     *
     * @param database folder to make
     */
    void load(Path database, SortedQuads quads) throws IOException;
}
