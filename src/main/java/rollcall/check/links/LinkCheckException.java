package rollcall.check.links;

import java.io.Serial;
import rollcall.account.Explained;

/** What the links were to be compared with could not be had; the message says why. */
public final class LinkCheckException extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    LinkCheckException(String message, Throwable cause) {
        super(message, cause);
    }
}
