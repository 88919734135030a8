package rollcall.store;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;

/** A database that nobody has open, and that nobody can open for a while: to be moved or removed. */
public final class ClosedDatabase {
    private static final String LOCK = "tdb.lock";

    private ClosedDatabase() {}

    /** What is done to it. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Holds a database shut during some work, by the lock that opening it takes.
     *
     * @throws StoreException where a process has it open, which may be this one; nothing is done then
     * @throws IOException    where the lock cannot be taken for another reason, or from the work
     */
    public static void during(Path folder, Work work) throws IOException {
        ProcessFileLock lock = taken(folder);
        try {
            work.run();
        } finally {
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    private static ProcessFileLock taken(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        try {
            ProcessFileLock lock = ProcessFileLock.create(file.toAbsolutePath().toString());
            if (lock.tryLock()) return lock;
            ProcessFileLock.release(lock);
            throw open(folder, "process " + Files.readString(file).strip());
        } catch (AlreadyLocked | OverlappingFileLockException e) {
            throw open(folder, "this process");
        } catch (RuntimeIOException | DBOpEnvException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static StoreException open(Path folder, String holder) {
        return new StoreException(folder + ": found it open in " + holder
                + "; expected nobody to read it; wait until that process has turned to another release, or stop it");
    }
}
