package rollcall.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.release.Manifest;

/** Writes further files for download. */
@FunctionalInterface
public interface Publication {
    /**
     * Runs in a read transaction.
     *
     * @param data  with the union of its graphs as default graph
     * @param dumps folder for the files
     * @return what was written
     */
    List<Manifest.PublishedFile> write(DatasetGraph data, Path dumps) throws IOException;
}
