package rollcall.release;

import java.io.Serial;
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

    private static String message(Path path, String found, String expected, String remedy) {
        return "%s: found %s; expected %s; %s".formatted(path, found, expected, remedy);
    }
}
