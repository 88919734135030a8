package rollcall.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * An open TDB2 database whose default graph is the union of its named graphs. One process may have it open, and within a
 * process one owner, who closes it.
 */
public final class Database implements AutoCloseable {
    private static final Pattern PROCESS = Pattern.compile("held by process (\\d+)");
    private final DatasetGraph data;

    private Database(DatasetGraph data) {
        this.data = data;
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens a database that is there.
     *
     * @throws StoreException if there is none, another process has it open, or it is damaged
     */
    public static Database open(Path folder) {
        if (!Files.isDirectory(folder.resolve("Data-0001")))
            throw new StoreException(folder + ": found no TDB2 database; expected the folder Data-0001 in it; "
                    + "verify the release, or build a new one");
        return opened(folder);
    }

    /**
     * Makes an empty database.
     *
     * @throws StoreException if something is there already, or the folder cannot be written
     */
    public static Database create(Path folder) {
        if (Files.exists(folder.resolve("Data-0001")))
            throw new StoreException(folder + ": found a TDB2 database; expected an empty folder; name another");
        return opened(folder);
    }

    private static Database opened(Path folder) {
        try {
            Files.createDirectories(folder);
            DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
            data.executeRead(() -> {});
            return new Database(data);
        } catch (DBOpEnvException e) {
            if (e.getCause() != null) throw unfit(folder, e);
            throw new StoreException(
                    folder + ": found it open in " + holder(e) + "; expected to be the only one; "
                            + "ask that process instead, or stop it",
                    e);
        } catch (JenaException | org.apache.jena.atlas.AtlasException | java.io.IOException e) {
            throw unfit(folder, e);
        }
    }

    private static StoreException unfit(Path folder, Exception e) {
        return new StoreException(
                folder + ": found a database that does not open (" + e.getMessage()
                        + "); expected a sound one in a folder that can be written; verify the release, or make another "
                        + "one current",
                e);
    }

    private static String holder(DBOpEnvException e) {
        Matcher process = PROCESS.matcher(String.valueOf(e.getMessage()));
        return process.find() ? "process " + process.group(1) : "another process";
    }

    /** The quads, with the union of the graphs as default graph in queries. */
    public DatasetGraph data() {
        return data;
    }

    /** Lets go of the files for good; whoever still reads fails. */
    @Override
    public void close() {
        TDBInternal.expel(data, true);
    }
}
