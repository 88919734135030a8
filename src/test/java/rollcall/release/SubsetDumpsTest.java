package rollcall.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.iri.Iris;
import rollcall.vocab.RDFS;

class SubsetDumpsTest {
    private static final Iris IRIS = new Iris("http://example.org/");

    @TempDir
    Path folder;

    @Test
    void whatIsHeldInMemoryDoesNotShowInTheFiles() throws IOException {
        List<Manifest.PublishedFile> roomy = write(folder.resolve("roomy"), 1 << 20);
        assertEquals(roomy, write(folder.resolve("narrow"), 100));
        assertEquals(
                List.of("graph/doc.a.ttl.gz", "graph/doc.b.ttl.gz"),
                roomy.stream().map(Manifest.PublishedFile::name).toList());
        assertEquals(
                List.of(40L, 20L),
                roomy.stream().map(Manifest.PublishedFile::count).toList());
        try (Stream<Path> files = Files.list(folder.resolve("narrow/graph"))) {
            assertEquals(2, files.count(), "no scratch files are left");
        }
    }

    /** Each state is in the one graph, every other state in the other too. */
    private static List<Manifest.PublishedFile> write(Path dumps, int most) throws IOException {
        SubsetDumps subsets = new SubsetDumps(dumps, IRIS, most);
        try (subsets) {
            for (int i = 10; i < 50; i++)
                for (String graph : i % 2 == 0 ? List.of("doc.a", "doc.b") : List.of("doc.a"))
                    subsets.quad(Quad.create(
                            IRIS.node(Iris.Space.GRAPH, graph),
                            IRIS.node(Iris.Space.STATE, "S" + i),
                            RDFS.label,
                            NodeFactory.createLiteralString("state " + i)));
            subsets.finish();
        }
        return subsets.published();
    }
}
