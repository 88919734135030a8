package rollcall.serve.sparql;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import rollcall.serve.http.Route;
import rollcall.serve.http.Site;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;

/** The query endpoint with all it keeps while the server runs: the queries under way and their finished answers. */
public final class SparqlEndpoint implements AutoCloseable {
    private static final String PATH = "/sparql";

    private final Queries queries;
    private final Route route;

    private SparqlEndpoint(Queries queries, Route route) {
        this.queries = queries;
        this.route = route;
    }

    /**
     * @param editor what a browser gets that opens the endpoint without a query
     * @param meters where queries are counted
     */
    public static SparqlEndpoint open(Site site, Current current, Optional<Web.Page> editor, MeterRegistry meters) {
        QueryMeters counts = new QueryMeters(meters);
        Queries queries = new Queries(site, counts);
        ResultCache cache = new ResultCache(site.cacheBytes(), site.limits().maxQueued(), counts);
        current.onSwitch(release -> cache.clear());
        return new SparqlEndpoint(
                queries, new Route(PATH, new SparqlServlet(site, current, queries, cache, editor), Route.Methods.ASK));
    }

    public Route route() {
        return route;
    }

    /** Ends in a moment what is still running then, while there is time to tell its client. */
    public void closeSoon(Duration moment) {
        queries.closeSoon(moment);
    }

    /** Ends every running query; those whose response has not begun get a problem document. */
    @Override
    public void close() {
        queries.close();
    }
}
