package rollcall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A second look at a database that may be open elsewhere. TDB2 lets one process open a folder; a release never changes, so
 * its files are linked into a folder with a lock of its own. Read only: both processes share the same bytes.
 */
public final class SideDatabase implements AutoCloseable {
    private static final String DATA = "Data-0001";
    private static final String LOCK = "tdb.lock";
    private final Path folder;
    private final Database database;

    private SideDatabase(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * @param original the database of a finished release
     * @param scratch  a folder on the same disk, made when needed; what is put there goes away on closing
     * @throws StoreException if there is no sound database
     */
    public static SideDatabase open(Path original, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        Path folder = Files.createTempDirectory(scratch, "look");
        try {
            link(original, folder);
            return new SideDatabase(folder, Database.open(folder));
        } catch (IOException | RuntimeException e) {
            remove(folder);
            throw e;
        }
    }

    private static void link(Path original, Path folder) throws IOException {
        Path data = original.resolve(DATA);
        if (!Files.isDirectory(data)) return;
        Files.createDirectories(folder.resolve(DATA));
        try (var files = Files.newDirectoryStream(data)) {
            for (Path file : files) linkOrCopy(file, folder.resolve(DATA).resolve(file.getFileName()));
        }
    }

    /** The journal is written when a database is opened, so it is copied; the rest is shared where the disk allows. */
    private static void linkOrCopy(Path file, Path to) throws IOException {
        if (file.getFileName().toString().equals(LOCK)) return;
        boolean journal = file.getFileName().toString().endsWith(".jrnl");
        try {
            if (journal) Files.copy(file, to);
            else Files.createLink(to, file);
        } catch (UnsupportedOperationException e) {
            Files.copy(file, to);
        }
    }

    public DatasetGraph data() {
        return database.data();
    }

    @Override
    public void close() {
        database.close();
        try {
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
