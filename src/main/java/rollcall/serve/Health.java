package rollcall.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rollcall.serve.http.Problem;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;

/** {@code /health/ready}: a release is open, and which. Whether the process lives at all tells {@link Live}. */
final class Health extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Current current;

    Health(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> write(response, "live\n");
            case "/ready" -> {
                try (Lease lease = current.lease()) {
                    write(response, "ready " + lease.release().version() + "\n");
                }
            }
            default ->
                throw Problem.notFound("Health is at /health/live and /health/ready.")
                        .exception();
        }
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
