package rollcall.serve;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.iri.Iris;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.store.Database;

/**
 * A release whose database is open. Its default graph is the union of the named graphs. Whoever opens it closes it;
 * closing gives the database up for good, so nobody may be reading.
 */
public final class OpenRelease implements AutoCloseable {
    private final Release release;
    private final Database database;
    private final Iris iris;

    private OpenRelease(Release release, Database database) {
        this.release = release;
        this.database = database;
        this.iris = new Iris(release.manifest().base());
    }

    /**
     * Opens the database of a finished release and reads from it once.
     *
     * @throws rollcall.store.StoreException where the database is missing, in use by another process or damaged
     * @throws RefusedRelease                where it is not what the manifest says
     */
    public static OpenRelease open(Release release) {
        Database database = Database.open(release.database());
        try {
            if (release.manifest().triples() > 0 && isEmpty(database.data())) throw RefusedRelease.empty(release);
            return new OpenRelease(release, database);
        } catch (RuntimeException e) {
            database.close();
            throw e instanceof RefusedRelease ? e : RefusedRelease.unreadable(release, e);
        }
    }

    private static boolean isEmpty(DatasetGraph data) {
        return !Txn.calculateRead(data, () -> data.find().hasNext());
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
        return database.data();
    }

    public Iris iris() {
        return iris;
    }

    /** Whether a named graph holds anything. */
    boolean hasGraph(String iri) {
        return Txn.calculateRead(dataset(), () -> dataset().containsGraph(NodeFactory.createURI(iri)));
    }

    @Override
    public void close() {
        database.close();
    }
}
