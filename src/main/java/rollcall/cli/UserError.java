package rollcall.cli;

import rollcall.account.Explained;

/** A failure the user can mend; its message is one line that says what was found and what to do. */
final class UserError extends RuntimeException implements Explained {
    UserError(String message) {
        super(message);
    }

    UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
