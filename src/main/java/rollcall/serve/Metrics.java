package rollcall.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;

/** {@code /metrics}, for Prometheus. */
final class Metrics extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Meters meters;

    Metrics(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        byte[] body = meters.text().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setContentLength(body.length);
        Sending.whole(body, response);
    }
}
