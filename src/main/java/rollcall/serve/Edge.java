package rollcall.serve;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Note;
import rollcall.serve.http.Route;

/**
 * The first to see a request: gives it an id, sends the headers that every answer has, and answers what needs no page:
 * preflight requests and methods that its address does not support.
 */
final class Edge extends Handler.Wrapper {
    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Spellings that a proxy's rules on paths may not see through: parameters of a segment, and dots for steps. */
    private static final Pattern DISGUISED = Pattern.compile(";|/\\.\\.?(?:/|$)");

    /** Servlets answer others by themselves, TRACE with the request. */
    private static final Set<String> READING = Set.of("GET", "HEAD", "POST");

    private final Proxies proxies;
    private final Allowed allowed;

    Edge(Proxies proxies, Allowed allowed) {
        this.proxies = proxies;
        this.allowed = allowed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = id(request);
        Note.REQUEST_ID.set(request, id);
        Always.put(response.getHeaders(), id);
        if (isDisguised(request)) return refused(404, request, response, callback);
        String path = Request.getPathInContext(request);
        Optional<String> meant = allowed.meant(path);
        if (meant.isPresent()) return moved(meant.get(), request, response, callback);
        Optional<Route.Methods> methods = allowed.at(path);
        String method = request.getMethod();
        if (methods.isEmpty() && READING.contains(method)) return super.handle(request, response, callback);
        if (methods.isEmpty()) return refused(404, request, response, callback);
        if (method.equals("OPTIONS")) return options(methods.get(), request, response, callback);
        if (methods.get().has(method)) return super.handle(request, response, callback);
        response.getHeaders().put(HttpHeader.ALLOW, methods.get().allow());
        return refused(405, request, response, callback);
    }

    private static boolean isDisguised(Request request) {
        @Nullable String path = request.getHttpURI().getPath();
        return path != null && DISGUISED.matcher(path).find();
    }

    private static boolean options(Route.Methods methods, Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, methods.allow());
        if (request.getHeaders().contains("Access-Control-Request-Method")) {
            headers.put("Access-Control-Allow-Methods", methods.allow());
            headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range, " + Always.ID);
            headers.put("Access-Control-Max-Age", 86_400);
        }
        response.setStatus(204);
        callback.succeeded();
        return true;
    }

    /** For good, and with whatever method and body it was asked (RFC 9110, 15.4.9). */
    private static boolean moved(String path, Request request, Response response, Callback callback) {
        @Nullable String query = request.getHttpURI().getQuery();
        response.getHeaders().put(HttpHeader.LOCATION, query == null ? path : path + "?" + query);
        response.setStatus(308);
        callback.succeeded();
        return true;
    }

    private static boolean refused(int status, Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, status);
        return true;
    }

    private String id(Request request) {
        @Nullable String given = request.getHeaders().get(Always.ID);
        boolean usable = given != null
                && proxies.trusts(request)
                && GIVEN_ID.matcher(given).matches();
        return usable ? given : Always.newId();
    }
}
