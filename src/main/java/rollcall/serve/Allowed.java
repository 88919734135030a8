package rollcall.serve;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import rollcall.serve.http.Route;

/** Which methods an address answers, told by the routes as the servlets' container reads them. */
final class Allowed {
    private final PathMappings<Route.Methods> methods = new PathMappings<>();

    Allowed(List<Route> routes) {
        for (Route route : routes) methods.put(new ServletPathSpec(route.pathSpec()), route.methods());
    }

    /** Empty where nothing answers. {@code *} is the server as a whole (RFC 9110, 9.3.7). */
    Optional<Route.Methods> at(String path) {
        if (path.equals("*")) return Optional.of(Route.Methods.ASK);
        return Optional.ofNullable(methods.getMatched(path)).map(MatchedResource::getResource);
    }

    /** The address that is meant where nothing answers but for a slash too many at the end. */
    Optional<String> meant(String path) {
        if (path.length() < 2 || !path.endsWith("/") || at(path).isPresent()) return Optional.empty();
        String shorter = path.substring(0, path.length() - 1);
        return at(shorter).map(answered -> shorter);
    }
}
