package rollcall.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rollcall.serve.http.Sending;
import rollcall.serve.open.Current;

/** {@code /metrics}, for Prometheus. */
final class Metrics extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Meters meters;
    private final transient Current current;

    Metrics(Meters meters, Current current) {
        this.meters = meters;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = meters.text(current).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        Sending.whole(body, request, response);
    }
}
