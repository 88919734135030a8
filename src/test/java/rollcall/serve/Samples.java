package rollcall.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.iri.Keys;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.release.Verification;
import rollcall.store.Database;

/** Small releases on disk, made with TDB2 itself. */
public final class Samples {
    public static final String BASE = "http://localhost:3030/";
    public static final Node GRAPH = iri("id/graph/one");
    public static final Node OTHER_GRAPH = iri("id/graph/two");

    private Samples() {}

    public static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    /** A release with some members, each with a label and a number. */
    public static Release members(Path folder, String version, int count) {
        return release(folder, version, dataset -> {
            for (int i = 0; i < count; i++) {
                Node member = iri("id/state/m" + i);
                dataset.add(GRAPH, member, iri("label"), NodeFactory.createLiteralString("member " + i));
                dataset.add(GRAPH, member, iri("number"), NodeFactory.createLiteralByValue(i));
            }
            dataset.add(OTHER_GRAPH, iri("id/state/m0"), iri("version"), NodeFactory.createLiteralString(version));
        });
    }

    public static Release release(Path folder, String version, Consumer<DatasetGraph> content) {
        Path home = folder.resolve("releases").resolve(version);
        try {
            Files.createDirectories(home.resolve("tdb2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Database database = Database.create(home.resolve("tdb2"))) {
            Txn.executeWrite(database.data(), () -> content.accept(database.data()));
        }
        try {
            return finished(home, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Release finished(Path home, String version) throws IOException {
        Path dump = Files.createDirectories(home.resolve("dump")).resolve("rollcall.nt");
        byte[] bytes = "<a:a> <a:b> \"%s\" .\n".formatted(version).getBytes(StandardCharsets.UTF_8);
        Files.write(dump, bytes);
        String digest = HexFormat.of().formatHex(Keys.digest().digest(bytes));
        Manifest manifest = new Manifest(
                version,
                version.substring(version.indexOf('-') + 1),
                "1",
                "",
                BASE,
                Instant.parse("2026-11-24T00:00:00Z"),
                1,
                1,
                Map.of(GRAPH.getURI(), 1L),
                List.of(new Manifest.PublishedFile(
                        "rollcall.nt", "application/n-triples", bytes.length, digest, 1, "none")),
                List.of(),
                Verification.database(home.resolve("tdb2")),
                List.of(),
                Map.of());
        manifest.write(home);
        return new Release(home, manifest);
    }

    /** Makes a release the current one of its store, as a build does. */
    public static void makeCurrent(Path store, String version) {
        try {
            Path next = Files.writeString(store.resolve("next"), version + "\n");
            Files.move(next, store.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
