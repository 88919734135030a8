package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.Shipped;
import rollcall.iri.Iris.Space;

class MapCommandTest {
    private static final Path ARTICLE = Path.of("data/facts/a4df858e35f679a5.json");
    private static final Path ROLL_CALL = Path.of("data/rollcalls/ga-ukraine.csv");

    @TempDir
    Path folder;

    /** Each article and each table that is shipped, mapped alone, is what the release has in its graphs. */
    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files
                    .filter(f -> f.toString().matches("data/(facts|rollcalls)/.*\\.(json|csv)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void eachFileMappedAloneGivesTheGraphsOfTheRelease() throws IOException {
        DatasetGraph all = DatasetGraphFactory.create();
        for (Path file : shipped().toList()) {
            Shell shell = Shell.run("map", file);
            assertEquals(ExitCode.DONE, shell.code(), shell.err());
            RDFParser.fromString(shell.out(), Lang.NQUADS).parse(all);
        }
        assertEquals(
                36, Stream.of(all.listGraphNodes()).mapToLong(i -> count(i)).sum(), "five articles, 31 sessions");
        all.listGraphNodes()
                .forEachRemaining(graph -> assertTrue(
                        all.getGraph(graph).isIsomorphicWith(Shipped.data().getGraph(graph)), graph.getURI()));
    }

    private static long count(java.util.Iterator<Node> nodes) {
        long count = 0;
        for (; nodes.hasNext(); nodes.next()) count++;
        return count;
    }

    @ParameterizedTest
    @CsvSource({"nq", "trig", "nt", "ttl"})
    void theSuffixTellsTheFormat(String suffix) {
        Path file = folder.resolve("out." + suffix);
        Shell shell = Shell.run("map", ARTICLE, "-o", file);
        assertEquals(ExitCode.DONE, shell.code(), shell.err());
        assertEquals("", shell.out());
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, file.toString());
        boolean withGraphs = suffix.equals("nq") || suffix.equals("trig");
        Node graph = Shipped.IRIS.node(Space.GRAPH, "doc.a4df858e35f679a5");
        Graph mapped = withGraphs ? read.getGraph(graph) : read.getDefaultGraph();
        assertTrue(Shipped.data().getGraph(graph).isIsomorphicWith(mapped));
        assertEquals(mapped.size(), read.getUnionGraph().size() + (withGraphs ? 0 : mapped.size()));
        assertFalse(Files.exists(folder.resolve("out." + suffix + ".part")));
    }

    @Test
    void theFormatCanBeNamed() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Shell.run("map", ROLL_CALL, "--format", "ttl").out(), Lang.TURTLE)
                .parse(graph);
        assertTrue(Shipped.data()
                .getGraph(Shipped.IRIS.node(Space.GRAPH, "votes.un-ga.ES-11"))
                .isIsomorphicWith(graph));
    }

    @Test
    void anotherBaseMovesEveryIri() {
        String quads = Shell.run("map", ARTICLE, "--base", "https://example.org/record/")
                .out();
        assertTrue(quads.contains("<https://example.org/record/id/graph/doc.a4df858e35f679a5>"));
        assertFalse(quads.contains("localhost"));
    }

    @ParameterizedTest
    @CsvSource({"data/facts/a4df858e35f679a5.json", "data/rollcalls/ga-ukraine.csv"})
    void aDashIsStandardInput(Path file) throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(file)));
        try {
            Shell piped = Shell.run("map", "-");
            assertEquals(ExitCode.DONE, piped.code(), piped.err());
            assertEquals(Shell.run("map", file).out(), piped.out());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theAccountIsSaid() {
        assertEquals(
                "map: 1 table, 193 rows, 193 rows published, 0 rows repeated, 0 rows refused, 1 roll call,"
                        + " 0 roll calls refused, 193 cast votes\n",
                Shell.run("map", ROLL_CALL).err());
    }
}
