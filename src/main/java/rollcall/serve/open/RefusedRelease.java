package rollcall.serve.open;

import java.io.Serial;
import rollcall.account.Explained;
import rollcall.release.Release;

/** A release that cannot be served; the message says what is wrong with which file. */
public final class RefusedRelease extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    private RefusedRelease(String message) {
        super(message);
    }

    private RefusedRelease(String message, Throwable cause) {
        super(message, cause);
    }

    public static RefusedRelease empty(Release release) {
        return new RefusedRelease(release.database() + ": found an empty database; expected the "
                + release.manifest().triples() + " triples of the manifest; build the release again");
    }

    public static RefusedRelease unreadable(Release release, Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new RefusedRelease(
                release.database() + ": found a database that does not read (" + why
                        + "); expected a sound one; build the release again",
                cause);
    }
}
