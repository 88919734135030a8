package rollcall.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rollcall.release.ReleaseException;

/** Tells a full disk from other failures, which Jena reports in its own words, and a mapped file as an error of the machine. */
final class FullDisk {
    private static final String WORDS = "No space left on device";
    private static final long MEGABYTE = 1 << 20;
    private static final long FULL_BYTES = 8 * MEGABYTE;

    private FullDisk() {}

    /** To be asked before anything is cleared. */
    static boolean caused(Throwable failure, Path store) {
        boolean suspect = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(WORDS)) return true;
            suspect |=
                    cause instanceof InternalError || cause.getClass().getName().startsWith("org.apache.jena.");
        }
        return suspect && left(store) < FULL_BYTES;
    }

    static ReleaseException refusal(Path store, Throwable failure) {
        return new ReleaseException(
                store,
                "a full disk (" + left(store) / MEGABYTE + " MB left without the failed build)",
                "room for a release",
                "free some space, remove old releases, or name another store",
                failure);
    }

    private static long left(Path store) {
        try {
            return Files.getFileStore(store).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
