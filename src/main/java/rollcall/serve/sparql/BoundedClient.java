package rollcall.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * The client of one query that calls other endpoints. What they send counts for the memory of the query, and ends with
 * it. It is taken as it is: an answer that unpacks to a multiple of itself could not be counted.
 */
final class BoundedClient extends HttpClient {
    private final HttpClient client;
    private final Run run;

    BoundedClient(HttpClient client, Run run) {
        this.client = client;
        this.run = run;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(plain(request), bounded(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(plain(request), bounded(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, @Nullable PushPromiseHandler<T> pushed) {
        return client.sendAsync(plain(request), bounded(handler), pushed);
    }

    private static HttpRequest plain(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase("Accept-Encoding"))
                .build();
    }

    private <T> BodyHandler<T> bounded(BodyHandler<T> handler) {
        return info -> BodySubscribers.mapping(handler.apply(info), body -> {
            if (info.headers().firstValue("Content-Encoding").isPresent())
                throw new UncheckedIOException(
                        new IOException("its answer is packed in a way that it was not asked for"));
            return bounded(body);
        });
    }

    /** Jena asks for streams; it counts and ends errors itself, which are short. */
    @SuppressWarnings("unchecked")
    private <T> T bounded(T body) {
        return body instanceof InputStream in ? (T) new BoundedStream(in, run) : body;
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
