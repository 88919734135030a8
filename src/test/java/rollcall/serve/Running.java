package rollcall.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import rollcall.release.Release;
import rollcall.serve.http.Site;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;

/** A real server on a free port, and a client for it. */
public record Running(Server server, Current current, HttpClient client) implements AutoCloseable {
    public static final Site SITE = Site.DEFAULT.withPort(0);

    public static Running start(Site site, Web web) {
        Current current = new Current();
        return new Running(Server.start(site, current, web), current, newClient());
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    public static Running serving(Site site, Release release) {
        Running running = start(site, Web.NONE);
        running.current().switchTo(OpenRelease.open(release));
        return running;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) request.headers(headers);
        request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The response as soon as it begins. */
    public HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + encoded(sparql), headers);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
        current.close();
    }
}
