package rollcall.store;

import java.io.Serial;
import rollcall.account.Explained;

/** A database that cannot be opened; the message names the folder, what was found there, and the remedy. */
public final class StoreException extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
    }
}
