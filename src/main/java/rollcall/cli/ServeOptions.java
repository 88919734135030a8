package rollcall.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.iri.Iris;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Site;
import rollcall.serve.web.Publisher;

/** How the server listens, whom it trusts and what a query may use. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:ROLLCALL_PORT:-3030}",
            description = "Port to listen on; 0 picks a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:ROLLCALL_HOST:-127.0.0.1}",
            description = "Address to listen on; 0.0.0.0 opens the server to the network. Default: ${DEFAULT-VALUE}")
    private String host = "";

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "${env:ROLLCALL_QUERY_TIMEOUT:-30}",
            description = "Longest a query may run. Default: ${DEFAULT-VALUE}")
    private int querySeconds;

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "${env:ROLLCALL_MAX_ROWS:-0}",
            description = "Most rows an answer may have; 0 sets no limit. Default: ${DEFAULT-VALUE}")
    private long maxRows;

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            defaultValue = "${env:ROLLCALL_MAX_QUERIES:-0}",
            description = "Queries that run at once; 0 means as many as suit this machine. Default: ${DEFAULT-VALUE}")
    private int maxQueries;

    @Option(
            names = "--query-memory",
            paramLabel = "MIB",
            defaultValue = "${env:ROLLCALL_QUERY_MEMORY:-0}",
            description = "Memory a query may hold, in MiB; 0 means a sixteenth of the heap. Default: ${DEFAULT-VALUE}")
    private long queryMebibytes;

    @Option(
            names = "--max-queue",
            paramLabel = "N",
            defaultValue = "${env:ROLLCALL_MAX_QUEUE:-64}",
            description = "Queries that may wait for a place; the next one is refused. Default: ${DEFAULT-VALUE}")
    private int maxQueue;

    @Option(
            names = "--slow-query",
            paramLabel = "SECONDS",
            defaultValue = "${env:ROLLCALL_SLOW_QUERY:-2}",
            description = "Queries that take as long are logged with their text. Default: ${DEFAULT-VALUE}")
    private int slowSeconds;

    @Option(
            names = "--cache",
            paramLabel = "MIB",
            defaultValue = "${env:ROLLCALL_CACHE:--1}",
            description = "Room for finished answers, in MiB; 0 keeps none. Default: a thirty-second of the heap")
    private long cacheMebibytes;

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            split = ",",
            defaultValue = "${env:ROLLCALL_ALLOW_SERVICE:-}",
            description = "An endpoint that SERVICE may call; repeatable. Default: none")
    private Set<String> services = Set.of();

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            split = ",",
            defaultValue = "${env:ROLLCALL_TRUSTED_PROXY:-}",
            description = "An address whose Forwarded headers are believed; repeatable. Default: none")
    private Set<String> proxies = Set.of();

    @Option(
            names = "--publisher",
            paramLabel = "NAME|IRI",
            defaultValue = "${env:ROLLCALL_PUBLISHER:-}",
            description = "Who publishes the data here, for its descriptions (DCAT, schema.org). Default: not said")
    private String publisher = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException where an option has a value that cannot be, whatever there is to serve */
    void check() {
        site(new Iris(Site.DEFAULT.base().toString()));
        publisher();
    }

    /**
     * Empty where it was not given.
     *
     * @throws ParameterException where it can be neither a name nor an address
     */
    Optional<Publisher> publisher() {
        try {
            return publisher.isBlank() ? Optional.empty() : Optional.of(new Publisher(publisher));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /** @throws ParameterException where an option has a value that cannot be */
    Site site(Iris iris) {
        try {
            return Site.DEFAULT
                    .withBase(URI.create(iris.base()))
                    .withHost(host)
                    .withPort(port)
                    .withServices(addresses(services))
                    .withProxies(named(proxies))
                    .withSlowQuery(Duration.ofSeconds(slowSeconds))
                    .withCacheBytes(cacheMebibytes < 0 ? Site.DEFAULT.cacheBytes() : cacheMebibytes << 20)
                    .withLimits(limits());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private Limits limits() {
        Limits limits = Limits.DEFAULT.withQueryTimeout(Duration.ofSeconds(querySeconds));
        if (maxRows > 0) limits = limits.withMaxRows(maxRows);
        if (queryMebibytes > 0) limits = limits.withQueryBytes(queryMebibytes << 20);
        int running = maxQueries > 0 ? maxQueries : limits.maxRunning();
        return limits.withPlaces(running, maxQueue, limits.maxWait());
    }

    private static Set<URI> addresses(Set<String> texts) {
        return named(texts).stream().map(URI::create).collect(Collectors.toSet());
    }

    /** An empty environment variable names nothing. */
    private static Set<String> named(Set<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.toSet());
    }
}
