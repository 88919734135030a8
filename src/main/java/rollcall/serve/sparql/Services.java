package rollcall.serve.sparql;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.resultset.ResultSetException;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;

/**
 * The endpoints that SERVICE may call. A name is looked up once and keeps its address for as long as the process runs,
 * so it cannot be bent to another one later; and it must not lead to a private address unless the operator listed that
 * very address, or {@code localhost}.
 */
final class Services {
    private static final Pattern ADDRESS = Pattern.compile("localhost|[0-9.]+|\\[.*]", Pattern.CASE_INSENSITIVE);

    private final Set<URI> listed;

    Services(Set<URI> listed) {
        this.listed = listed;
        if (!listed.isEmpty()) Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    boolean lists(String iri) {
        return listed.stream().anyMatch(service -> service.toString().equals(iri));
    }

    /** @throws ProblemException 403 where the name leads to a private address, 502 where it leads nowhere */
    void checkAddress(String iri) {
        String host = URI.create(iri).getHost();
        if (ADDRESS.matcher(host).matches()) return;
        try {
            for (InetAddress address : InetAddress.getAllByName(host))
                if (isPrivate(address))
                    throw Problem.of(
                                    403,
                                    "service-refused",
                                    "Refused by a rule of this endpoint",
                                    "SERVICE <" + iri + ">: its name leads to a private address. The operator can allow"
                                            + " it by listing that address instead of the name.")
                            .with("rule", "service")
                            .exception();
        } catch (UnknownHostException e) {
            throw failed("the name '" + host + "' is not known").exception();
        }
    }

    /** What went wrong at another endpoint, as far as it can be told; what it says itself is not repeated. */
    static String words(Throwable failure) {
        if (failure instanceof HttpException http && http.getStatusCode() > 0)
            return "it answered with status " + http.getStatusCode();
        if (failure instanceof QueryExceptionHTTP http && http.getStatusCode() > 0)
            return "it answered with status " + http.getStatusCode();
        if (Stream.iterate(failure, t -> t != null, Throwable::getCause).anyMatch(ConnectException.class::isInstance))
            return "it cannot be reached";
        boolean unread = failure instanceof ResultSetException || failure.getClass() == QueryException.class;
        return unread ? "its answer is no result of SPARQL" : "its answer broke off or cannot be read";
    }

    static Problem failed(String why) {
        return Problem.of(
                502,
                "service-failed",
                "A called endpoint failed",
                "An endpoint that SERVICE calls failed: " + why + ".");
    }

    static boolean isPrivate(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        return uniqueLocal
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }
}
