package rollcall.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import rollcall.release.Manifest;
import rollcall.release.Release;

/** Small releases on disk, made with TDB2 itself. */
final class Samples {
    static final String BASE = "http://localhost:3030/";
    static final Node GRAPH = iri("id/graph/one");
    static final Node OTHER_GRAPH = iri("id/graph/two");

    private Samples() {}

    static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    /** A release with some members, each with a label and a number. */
    static Release members(Path folder, String version, int count) {
        return release(folder, version, dataset -> {
            for (int i = 0; i < count; i++) {
                Node member = iri("id/state/m" + i);
                dataset.add(GRAPH, member, iri("label"), NodeFactory.createLiteralString("member " + i));
                dataset.add(GRAPH, member, iri("number"), NodeFactory.createLiteralByValue(i));
            }
            dataset.add(OTHER_GRAPH, iri("id/state/m0"), iri("version"), NodeFactory.createLiteralString(version));
        });
    }

    static Release release(Path folder, String version, Consumer<DatasetGraph> content) {
        Path home = folder.resolve(version);
        try {
            Files.createDirectories(home.resolve("tdb2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Release release = new Release(home, manifest(version));
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                Location.create(release.database().toAbsolutePath()));
        Txn.executeWrite(dataset, () -> content.accept(dataset));
        TDBInternal.expel(dataset, true);
        return release;
    }

    private static Manifest manifest(String version) {
        return new Manifest(
                version,
                version.substring(version.indexOf('-') + 1),
                "1",
                "",
                BASE,
                Instant.parse("2026-11-24T00:00:00Z"),
                1,
                1,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
