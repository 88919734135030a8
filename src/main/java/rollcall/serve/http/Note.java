package rollcall.serve.http;

import jakarta.servlet.ServletRequest;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/** What the parts of the server tell each other about a request; kept on the request itself. */
public enum Note {
    /** What the client can quote to the operator. */
    REQUEST_ID,
    /** Short hash of the query's text. */
    QUERY_HASH,
    /** How the query ended, for the log and the metrics. */
    OUTCOME,
    /** The content coding that texts go out in, where there is one. */
    CODING;

    private final String key = "rollcall." + name().toLowerCase(java.util.Locale.ROOT);

    public void set(ServletRequest request, String value) {
        request.setAttribute(key, value);
    }

    public void set(Attributes request, String value) {
        request.setAttribute(key, value);
    }

    public String of(ServletRequest request) {
        return text(request.getAttribute(key));
    }

    public String of(Attributes request) {
        return text(request.getAttribute(key));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
