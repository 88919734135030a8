package rollcall.serve.http;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * How the server presents itself and whom it trusts.
 *
 * @param base       address the IRIs of the release start with; ends in a slash
 * @param host       address to listen on; the default is loopback, {@code 0.0.0.0} opens to all
 * @param port       0 lets the system pick a free one
 * @param limits     what queries may use
 * @param services   addresses SERVICE may call, each the exact address of an endpoint; none by default
 * @param proxies    addresses whose {@code Forwarded} and {@code X-Forwarded-*} headers are believed; none by default
 * @param cacheBytes room for finished answers; 0 switches the cache off
 * @param slowQuery  queries that run at least this long are logged with their text
 */
public record Site(
        URI base,
        String host,
        int port,
        Limits limits,
        Set<URI> services,
        Set<String> proxies,
        long cacheBytes,
        Duration slowQuery) {

    public static final Site DEFAULT = new Site(
            URI.create("http://localhost:3030/"),
            "127.0.0.1",
            3030,
            Limits.DEFAULT,
            Set.of(),
            Set.of(),
            Math.max(16L << 20, Runtime.getRuntime().maxMemory() / 32),
            Duration.ofSeconds(2));

    public Site {
        services = Set.copyOf(services);
        proxies = Set.copyOf(proxies);
        if (!base.toString().endsWith("/") || !isHttp(base))
            throw new IllegalArgumentException(
                    "base: found '" + base + "', expected an http or https address that ends in '/'");
        if (host.isBlank()) throw new IllegalArgumentException("host: found nothing, expected a name or an address");
        if (port < 0 || port > 65535)
            throw new IllegalArgumentException("port: found " + port + ", expected 0 to 65535");
        for (URI service : services)
            if (!isHttp(service))
                throw new IllegalArgumentException(
                        "allowed service: found '" + service + "', expected an http or https address");
        Limits.atLeast("cache in bytes", 0, cacheBytes);
        if (slowQuery.isNegative())
            throw new IllegalArgumentException("slow query: found " + slowQuery + ", expected zero or more");
    }

    public Site withBase(URI changed) {
        return new Site(changed, host, port, limits, services, proxies, cacheBytes, slowQuery);
    }

    public Site withHost(String changed) {
        return new Site(base, changed, port, limits, services, proxies, cacheBytes, slowQuery);
    }

    public Site withPort(int changed) {
        return new Site(base, host, changed, limits, services, proxies, cacheBytes, slowQuery);
    }

    public Site withLimits(Limits changed) {
        return new Site(base, host, port, changed, services, proxies, cacheBytes, slowQuery);
    }

    public Site withServices(Set<URI> changed) {
        return new Site(base, host, port, limits, changed, proxies, cacheBytes, slowQuery);
    }

    public Site withProxies(Set<String> changed) {
        return new Site(base, host, port, limits, services, changed, cacheBytes, slowQuery);
    }

    public Site withCacheBytes(long changed) {
        return new Site(base, host, port, limits, services, proxies, changed, slowQuery);
    }

    public Site withSlowQuery(Duration changed) {
        return new Site(base, host, port, limits, services, proxies, cacheBytes, changed);
    }

    private static boolean isHttp(URI address) {
        boolean scheme = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return scheme && address.getHost() != null;
    }
}
