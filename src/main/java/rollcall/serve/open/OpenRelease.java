package rollcall.serve.open;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.iri.Iris;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.store.Database;

/**
 * A release whose database is open. Its default graph is the union of the named graphs. Whoever opens it closes it;
 * closing gives the database up for good, so nobody may be reading.
 */
public final class OpenRelease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenRelease.class);

    private final Release release;
    private final Database database;
    private final Iris iris;
    private final Map<Class<?>, AutoCloseable> beside = new ConcurrentHashMap<>();

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
    public boolean hasGraph(String iri) {
        return Txn.calculateRead(dataset(), () -> dataset().containsGraph(NodeFactory.createURI(iri)));
    }

    /**
     * What lies beside the database in the release's folder, such as a text index. Opened when first asked for, shared by
     * all, and closed with the release.
     */
    public <T extends AutoCloseable> T beside(Class<T> type, Function<Release, T> opener) {
        return type.cast(beside.computeIfAbsent(type, t -> opener.apply(release)));
    }

    @Override
    public void close() {
        beside.values().forEach(OpenRelease::closeQuietly);
        database.close();
    }

    /** The database is closed whatever happens to the rest. */
    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("closing {} failed", resource, e);
        }
    }
}
