package rollcall.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.serve.http.Route;
import rollcall.serve.http.Site;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.sparql.SparqlEndpoint;

/** The server on one port. It answers as soon as it has started, and says that it is not ready until data is open. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.server");

    /** How long running requests may go on after a stop was asked for, in milliseconds. */
    private static final long DRAIN = 8_000;

    /** When running queries are told to end, so that their clients still hear of it. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(6);

    /** How long a connection that asks nothing may hold up a stop, in milliseconds. */
    private static final long IDLE_AT_STOP = 100;

    /** Jetty's default of 5 MB under Fuseki costs every answer a buffer of that size. */
    private static final int OUTPUT_BUFFER = 64 << 10;

    /** Bodies up to this size are read before a thread is given to them, however slowly they come. */
    private static final int EAGER_BYTES = 64 << 10;

    private static final int HEADER_BYTES = 32 << 10;
    /** Slow readers and waiting queries hold one each; the rest is for those who come in between. */
    private static final int MAX_THREADS = 300;

    /** In bytes a second; a client below that holds a thread for nothing. */
    private static final int SLOWEST = 256;

    /** How long a connection may say nothing, within a request or between two. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Site site;
    private final Duration idle;
    private final Meters meters = new Meters();
    private final SparqlEndpoint endpoint;
    private final FusekiServer fuseki;

    private Server(Site site, Current current, Web web, Duration idle) {
        this.site = site;
        this.idle = idle;
        this.endpoint = SparqlEndpoint.open(site, current, web.editor(), meters.registry());
        this.fuseki = build(current, web);
    }

    /**
     * Starts listening. The release stays the caller's: stop the server before closing it.
     *
     * @throws IllegalStateException where the port is taken; says which and what to do
     */
    public static Server start(Site site, Current current, Web web) {
        return start(site, current, web, IDLE);
    }

    /** @param idle how long a connection may say nothing */
    static Server start(Site site, Current current, Web web, Duration idle) {
        Server server = new Server(site, current, web, idle);
        server.listen();
        return server;
    }

    /** The port it really listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Takes no new requests, lets running ones finish for some seconds, then stops. Safe to call twice. */
    public void stop() {
        endpoint.closeSoon(LAST_WORDS);
        try {
            fuseki.stop();
        } catch (RuntimeException e) {
            LOG.warn("some requests did not end within {} s of the stop", DRAIN / 1_000);
            LOG.debug("the stop of the server", e);
        }
        endpoint.close();
        meters.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void listen() {
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            stop();
            throw isPortTaken(e) ? portTaken(site, e) : e;
        }
    }

    /** @throws IllegalStateException where the port is taken now; says which and what to do */
    public static void requireFree(Site site) {
        if (site.port() == 0) return;
        try {
            new ServerSocket(site.port(), 1, InetAddress.getByName(site.host())).close();
        } catch (BindException e) {
            throw portTaken(site, e);
        } catch (IOException e) {
            throw new IllegalStateException("cannot listen on " + site.host() + ": " + e.getMessage(), e);
        }
    }

    private static IllegalStateException portTaken(Site site, Throwable cause) {
        return new IllegalStateException(
                "port " + site.port() + " on " + site.host()
                        + " is taken by another process; stop it or choose another with --port",
                cause);
    }

    private static boolean isPortTaken(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause).anyMatch(t -> t instanceof BindException);
    }

    private FusekiServer build(Current current, Web web) {
        ProblemWriter problems = new ProblemWriter(web.problems());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(site.port())
                .fusekiModules(FusekiModules.empty())
                .numServerThreads(4, MAX_THREADS)
                .addFilter("/*", new Failures(problems));
        List<Route> routes = routes(current, web);
        routes.forEach(route -> builder.addServlet(route.pathSpec(), route.servlet()));
        FusekiServer fuseki = builder.build();
        fuseki.getJettyServer()
                .setRequestLog(
                        new RequestLog.Collection(new AccessLog(), new RequestMeters(meters, new RouteNames(routes))));
        errors(fuseki.getJettyServer(), new JettyErrors(problems));
        harden(fuseki.getJettyServer(), new Proxies(site.proxies()), new Allowed(routes));
        return fuseki;
    }

    private List<Route> routes(Current current, Web web) {
        List<Route> own = List.of(
                new Route("/health/*", new Health(current)),
                new Route("/metrics", new Metrics(meters, current)),
                endpoint.route());
        return Stream.concat(web.routes().stream(), own.stream()).toList();
    }

    private static void errors(org.eclipse.jetty.server.Server jetty, JettyErrors errors) {
        jetty.setErrorHandler(errors);
        jetty.getDescendant(ServletContextHandler.class).setErrorHandler(errors);
    }

    private void harden(org.eclipse.jetty.server.Server jetty, Proxies proxies, Allowed allowed) {
        for (Connector connector : jetty.getConnectors()) harden((ServerConnector) connector, proxies);
        jetty.insertHandler(new Compressing());
        jetty.insertHandler(new EagerContentHandler(new RetainedContentLoaderFactory(EAGER_BYTES, -1, false)));
        jetty.insertHandler(new Overdue());
        jetty.insertHandler(fairness());
        jetty.insertHandler(new Live());
        jetty.insertHandler(new Edge(proxies, allowed));
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(DRAIN);
    }

    private void harden(ServerConnector connector, Proxies proxies) {
        connector.setHost(site.host());
        connector.setIdleTimeout(idle.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_STOP);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setMinRequestDataRate(SLOWEST);
        http.setMinResponseDataRate(SLOWEST);
        http.addCustomizer(proxies);
    }

    /** The rest of the threads is for others. */
    private static ThreadLimitHandler fairness() {
        ThreadLimitHandler handler = new ThreadLimitHandler();
        handler.setThreadLimit(MAX_THREADS / 2);
        return handler;
    }
}
