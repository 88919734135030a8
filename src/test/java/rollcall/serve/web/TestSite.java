package rollcall.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.page.Ontology;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.resolve.RegistryReader;
import rollcall.search.TextIndexer;
import rollcall.serve.Server;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;

/** A server on a free port with a release made of files in the tests' folder {@code site}. */
record TestSite(Server server, Current current, HttpClient client, Release release) implements AutoCloseable {
    static final String BASE = "http://localhost:3030/";
    static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");
    private static final String VERSION = "0001-0123456789ab";
    private static final int ROWS = 1_000;
    private static final byte[] TABLE =
            ("roll_call,choice\n" + "A_RES_ES-11_1,yes\n".repeat(ROWS)).getBytes(StandardCharsets.US_ASCII);

    /** @param folder to build the release in */
    static TestSite start(Path folder, String... files) {
        return start(folder, Optional.empty(), files);
    }

    static TestSite start(Path folder, Optional<Publisher> publisher, String... files) {
        Release release = release(folder.resolve("releases").resolve(VERSION), files);
        Current current = new Current();
        current.switchTo(OpenRelease.open(release));
        Server server = Server.start(Site.DEFAULT.withPort(0), current, Pages.of(current, publisher));
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new TestSite(server, current, client, release);
    }

    private static Release release(Path home, String... files) {
        try {
            Files.createDirectories(home.resolve("tdb2"));
            Files.createDirectories(home.resolve("dump"));
            byte[] dump = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
            Files.write(home.resolve("dump/rollcall.nq.gz"), dump);
            Files.write(home.resolve("dump/votes.csv"), TABLE);
            Files.writeString(home.resolve("manifest.json"), "{}\n");
            return new Release(home, fill(home.resolve("tdb2"), dump, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest fill(Path database, byte[] dump, String... files) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database.toAbsolutePath()));
        Txn.executeWrite(dataset, () -> {
            for (String file : files) load(dataset, file);
            Ontology.TERMS
                    .find()
                    .forEach(t -> dataset.add(Quad.create(new Iris(BASE).node(Iris.Space.GRAPH, "ontology"), t)));
        });
        Txn.executeRead(dataset, () -> index(dataset, database.resolveSibling(TextIndexer.FOLDER)));
        long triples =
                Txn.calculateRead(dataset, () -> (long) dataset.getUnionGraph().size());
        TDBInternal.expel(dataset, true);
        return manifest(triples, dump);
    }

    private static void index(DatasetGraph dataset, Path folder) {
        try {
            new TextIndexer(new Iris(BASE), RegistryReader.builtIn(finding -> {})).write(dataset, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(DatasetGraph dataset, String file) {
        try (InputStream in = Objects.requireNonNull(TestSite.class.getResourceAsStream("/site/" + file), file)) {
            RDFParser.source(in).lang(Lang.TRIG).base(BASE).parse(dataset);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Manifest manifest(long triples, byte[] dump) {
        return new Manifest(
                VERSION,
                "0123456789ab",
                "test",
                "",
                BASE,
                CREATED,
                triples,
                triples,
                Map.of(),
                List.of(
                        file("rollcall.nq.gz", "application/n-quads", dump, triples),
                        file("votes.csv", "text/csv", TABLE, ROWS)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Manifest.PublishedFile file(String name, String mediaType, byte[] bytes, long count) {
        String digest = HexFormat.of().formatHex(Keys.digest().digest(bytes));
        return new Manifest.PublishedFile(name, mediaType, bytes.length, digest, count, "Test only");
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every IRI of the release below its base that names a thing. */
    List<String> ids() {
        try (rollcall.serve.open.Lease lease = current.lease()) {
            DatasetGraph dataset = lease.release().dataset();
            Iris iris = lease.release().iris();
            return Txn.calculateRead(dataset, () -> {
                java.util.Set<String> ids = new java.util.TreeSet<>();
                dataset.find().forEachRemaining(quad -> {
                    for (var node : List.of(quad.getGraph(), quad.getSubject(), quad.getObject()))
                        if (node.isURI() && node.getURI().startsWith(iris.base() + "id/")) ids.add(node.getURI());
                });
                return List.copyOf(ids);
            });
        }
    }

    static String path(String iri) {
        return NodeFactory.createURI(iri).getURI().substring(BASE.length() - 1);
    }

    @Override
    public void close() {
        server.stop();
        current.close();
    }
}
