package rollcall.serve;

import rollcall.account.Explained;
import rollcall.release.Release;

/** A release that cannot be served; the message says what is wrong with which file. */
public final class RefusedRelease extends RuntimeException implements Explained {
    RefusedRelease(String message) {
        super(message);
    }

    private RefusedRelease(String message, Throwable cause) {
        super(message, cause);
    }

    static RefusedRelease unreadable(Release release, Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new RefusedRelease(
                release.database() + ": the database cannot be opened (" + why + "); build the release again, or stop"
                        + " the process that holds it",
                cause);
    }
}
