package rollcall.serve;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Counts and times every request, those included that never reach a servlet. */
final class RequestMeters implements RequestLog {
    private final Meters meters;
    private final RouteNames routes;

    RequestMeters(Meters meters, RouteNames routes) {
        this.meters = meters;
        this.routes = routes;
    }

    @Override
    public void log(Request request, Response response) {
        String path = String.valueOf(request.getHttpURI().getPath());
        Duration took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        meters.request(routes.of(path), response.getStatus(), took);
    }
}
