package rollcall.serve;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes {@code Forwarded} and {@code X-Forwarded-*} of the operator's own proxies and of nobody else. */
final class Proxies implements HttpConfiguration.Customizer {
    private final Set<String> addresses;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    Proxies(Set<String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return trusts(request) ? forwarded.customize(request, responseHeaders) : request;
    }

    /** Whether the peer of the connection itself is one of the operator's. */
    boolean trusts(Request request) {
        return addresses.contains(address(request.getConnectionMetaData().getRemoteSocketAddress()))
                || addresses.contains(address(peer(request)));
    }

    private static SocketAddress peer(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint().getRemoteSocketAddress();
    }

    private static String address(SocketAddress socket) {
        return socket instanceof InetSocketAddress inet && inet.getAddress() != null
                ? inet.getAddress().getHostAddress()
                : "";
    }
}
