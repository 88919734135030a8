package rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.vocab.RDFS;

/** What the ontology shows of the five articles, the release says; labels are its own. */
class WorkedExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/worked-examples");
    /** Triples of the examples that the input has no field or no source for; each with its reason in the file. */
    private static final Graph EXCEPTIONS = read(FOLDER.resolve("exceptions.ttl"));

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.getFileName().toString().startsWith("6-")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isInTheRelease(Path example) {
        assertEquals(Set.of(), missing(example));
    }

    @Test
    void anExceptionThatIsInTheReleaseIsNone() throws IOException {
        Set<Triple> needless =
                EXCEPTIONS.stream().filter(Shipped.union()::contains).collect(Collectors.toSet());
        assertEquals(Set.of(), needless);
        Graph all = GraphFactory.createDefaultGraph();
        for (Path example : examples().toList()) read(example).find().forEach(all::add);
        assertTrue(EXCEPTIONS.stream().allMatch(all::contains), "an exception that no example has");
    }

    private static Set<Triple> missing(Path example) {
        return read(example).stream()
                .filter(t -> !t.getPredicate().equals(RDFS.label))
                .filter(t -> !Shipped.union().contains(t) && !EXCEPTIONS.contains(t))
                .collect(Collectors.toSet());
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file.toString());
        return graph;
    }
}
