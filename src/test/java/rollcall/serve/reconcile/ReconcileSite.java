package rollcall.serve.reconcile;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rollcall.build.Outcome;
import rollcall.build.ReleaseBuild;
import rollcall.build.RunIdentity;
import rollcall.search.Sample;
import rollcall.search.TextIndexer;
import rollcall.serve.Server;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;
import rollcall.serve.web.Pages;

/** A release built of the sample, served on a free port. */
record ReconcileSite(Server server, Current current, HttpClient client) implements AutoCloseable {
    static ReconcileSite start(Path store) throws IOException {
        RunIdentity identity = new RunIdentity("0.1.0", "test", Sample.IRIS, List.of());
        Outcome outcome = new ReleaseBuild(store, identity, Instant.EPOCH)
                .companion((data, release) -> new TextIndexer(Sample.IRIS, Sample.registry())
                        .write(data, release.resolve(TextIndexer.FOLDER)))
                .run(Sample::send);
        Current current = new Current();
        current.switchTo(OpenRelease.open(outcome.release()));
        Server server = Server.start(Site.DEFAULT.withPort(0), current, Pages.of(current));
        return new ReconcileSite(server, current, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> form(String parameter, String json) throws IOException, InterruptedException {
        return post("/reconcile", "application/x-www-form-urlencoded", parameter + "=" + encoded(json));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
        current.close();
    }
}
