package rollcall.serve;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Note;

/**
 * The first to see a request: gives it an id, sends the headers that every answer has, errors included, and answers
 * what needs no page: preflight requests and methods that nobody here supports. Reading is open to every origin and
 * never with credentials.
 */
final class Edge extends Handler.Wrapper {
    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String ID = "X-Request-Id";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final HttpFields ALWAYS = HttpFields.build()
            .put("Content-Security-Policy", POLICY)
            .put("X-Content-Type-Options", "nosniff")
            .put("Referrer-Policy", "strict-origin-when-cross-origin")
            .put("Cross-Origin-Resource-Policy", "cross-origin")
            .put("Access-Control-Allow-Origin", "*")
            .put(
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified, Link, Location, Retry-After, "
                            + ID);

    private final Proxies proxies;

    Edge(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = id(request);
        Note.REQUEST_ID.set(request, id);
        for (HttpField field : ALWAYS) response.getHeaders().put(field);
        response.getHeaders().put(ID, id);
        return switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> super.handle(request, response, callback);
            case "OPTIONS" -> options(request, response, callback);
            default -> refused(request, response, callback);
        };
    }

    private static boolean options(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, METHODS);
        if (request.getHeaders().contains("Access-Control-Request-Method")) {
            headers.put("Access-Control-Allow-Methods", METHODS);
            headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range, " + ID);
            headers.put("Access-Control-Max-Age", 86_400);
        }
        response.setStatus(204);
        callback.succeeded();
        return true;
    }

    private static boolean refused(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.ALLOW, METHODS);
        Response.writeError(request, response, callback, 405);
        return true;
    }

    private String id(Request request) {
        @Nullable String given = request.getHeaders().get(ID);
        boolean usable = given != null
                && proxies.trusts(request)
                && GIVEN_ID.matcher(given).matches();
        return usable ? given : Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
