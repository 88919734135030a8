package rollcall.build;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes something else of the finished data that belongs to the release, such as a text index. */
@FunctionalInterface
public interface Companion {
    /**
     * Runs in a read transaction.
     *
     * @param data    with the union of its graphs as default graph
     * @param release folder of the release being built
     */
    void make(DatasetGraph data, Path release) throws IOException;
}
