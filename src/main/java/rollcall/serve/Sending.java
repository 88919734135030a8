package rollcall.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a whole body. */
final class Sending {
    private Sending() {}

    static void whole(byte[] body, HttpServletResponse response) {
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
