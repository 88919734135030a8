package rollcall.serve;

import java.nio.file.Files;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import rollcall.iri.Iris;
import rollcall.release.Manifest;
import rollcall.release.Release;

/**
 * A release whose database is open. Its default graph is the union of the named graphs. Whoever opens it closes it;
 * closing gives the database up for good, so nobody may be reading.
 */
public final class OpenRelease implements AutoCloseable {
    private final Release release;
    private final DatasetGraph dataset;
    private final Iris iris;

    private OpenRelease(Release release, DatasetGraph dataset) {
        this.release = release;
        this.dataset = dataset;
        this.iris = new Iris(release.manifest().base());
    }

    /**
     * Opens the database of a finished release and reads from it once.
     *
     * @throws RefusedRelease where the database is missing, in use by another process, damaged or empty
     */
    public static OpenRelease open(Release release) {
        if (!Files.isDirectory(release.database()))
            throw new RefusedRelease(release.folder() + ": the folder 'tdb2' is missing; build the release again");
        DatasetGraph dataset = connect(release);
        try {
            dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
            if (release.manifest().triples() > 0
                    && !Txn.calculateRead(dataset, () -> dataset.find().hasNext()))
                throw new RefusedRelease(release.database() + ": the database is empty, but the manifest counts "
                        + release.manifest().triples() + " triples; build the release again");
            return new OpenRelease(release, dataset);
        } catch (RuntimeException e) {
            TDBInternal.expel(dataset, true);
            throw e instanceof RefusedRelease ? e : RefusedRelease.unreadable(release, e);
        }
    }

    private static DatasetGraph connect(Release release) {
        try {
            return DatabaseMgr.connectDatasetGraph(
                    Location.create(release.database().toAbsolutePath()));
        } catch (RuntimeException e) {
            throw RefusedRelease.unreadable(release, e);
        }
    }

    public Release release() {
        return release;
    }

    public Manifest manifest() {
        return release.manifest();
    }

    public String version() {
        return manifest().version();
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** Whether a named graph holds anything. */
    boolean hasGraph(String iri) {
        return Txn.calculateRead(dataset, () -> dataset.containsGraph(NodeFactory.createURI(iri)));
    }

    public Iris iris() {
        return iris;
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
