package rollcall.serve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.serve.http.Route;

/** Names paths by the route that answers them, so that metrics have few names however many paths there are. */
final class RouteNames {
    private static final String OTHER = "other";

    private final Set<String> firstSegments;

    RouteNames(List<Route> routes) {
        this.firstSegments =
                routes.stream().map(route -> firstSegment(route.pathSpec())).collect(Collectors.toSet());
    }

    String of(String path) {
        String segment = firstSegment(path);
        return firstSegments.contains(segment) ? segment : OTHER;
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? (path.isEmpty() ? "/" : path) : path.substring(0, end);
    }
}
