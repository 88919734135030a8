package rollcall.serve;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/** Sends whole bodies. A large one goes out without a thread waiting for a client that reads slowly. */
final class Sending {
    /** What the operating system takes at once from most connections. */
    private static final int SMALL = 64 << 10;

    private Sending() {}

    /** The last thing to be done with a response; its status and headers are set already. */
    static void whole(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (body.length > SMALL && response.getOutputStream() instanceof HttpOutput output) {
            AsyncContext sending = request.startAsync();
            sending.setTimeout(0);
            // As a stream, since each write of one large buffer would copy all that is left of it.
            output.sendContent(new ByteArrayInputStream(body), Callback.from(sending::complete));
        } else {
            response.getOutputStream().write(body);
        }
    }
}
