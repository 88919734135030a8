package rollcall.release;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import rollcall.account.Explained;

/** A store or release that cannot be used; the message names the path, what was found, what was expected, and the remedy. */
public final class ReleaseException extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    public ReleaseException(Path path, String found, String expected, String remedy) {
        super(message(path, found, expected, remedy));
    }

    public ReleaseException(Path path, String found, String expected, String remedy, Throwable cause) {
        super(message(path, found, expected, remedy), cause);
    }

    /** @param expected such as {@code a readable file} */
    static ReleaseException unreadable(Path path, String expected, IOException e) {
        String found =
                e instanceof AccessDeniedException ? "nothing this user may read" : "it cannot be read (" + e + ")";
        return new ReleaseException(path, found, expected, Remedy.READABLE, e);
    }

    private static String message(Path path, String found, String expected, String remedy) {
        return "%s: found %s; expected %s; %s".formatted(path, found, expected, remedy);
    }
}
