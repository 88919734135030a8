package rollcall.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends whole bodies. */
final class Sending {
    private Sending() {}

    /** The last thing to be done with a response; its status and headers are set already. */
    static void whole(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
