package rollcall.serve.sparql;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * How SERVICE reaches the endpoints that the operator allows: no redirect is followed, no call outlasts a query, and
 * a public name never leads to a private address. What a call brings counts for the memory of its query.
 */
final class Outside {
    private final boolean open;
    private final long timeoutMillis;
    private final HttpClient client;

    Outside(Set<URI> services, Duration timeout) {
        this.open = !services.isEmpty();
        this.timeoutMillis = timeout.toMillis();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** Closes SERVICE, or opens it to our own client, which counts what comes for the query that runs. */
    void prepare(Context context, Run run) {
        context.set(ARQ.httpServiceAllowed, open);
        if (!open) return;
        context.set(ARQ.httpQueryClient, new BoundedClient(client, run));
        context.set(ARQ.httpQueryTimeout, TimeUnit.MILLISECONDS.toMillis(timeoutMillis));
    }
}
