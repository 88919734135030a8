package rollcall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.Shipped;
import rollcall.account.Finding;

/**
 * The valid data breaks no shape; each file of {@code broken}, added to it, breaks the shape its first line names, and no
 * other.
 */
class ShapesTest {
    private static final Path FOLDER = Path.of("src/test/resources/shapes");
    private static final String SHAPES = "https://w3id.org/rollcall/shapes#";
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Pattern FIRST_LINE = Pattern.compile("# (Violation|Warning|Info) rs:([^:]+): (.+)");
    private static final Shapes SHIPPED = Shapes.parse(ShapesCheck.shippedShapes());
    private static final Graph VALID = read(FOLDER.resolve("valid.ttl"));

    static Stream<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void theValidDataBreaksNoShape() {
        assertEquals(Set.of(), results(VALID));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void breaksTheShapeItNames(Path file) throws IOException {
        Matcher first = FIRST_LINE.matcher(Files.readAllLines(file).get(0));
        assertTrue(first.matches(), "the first line names a shape and its message");
        Set<String> results = results(withValid(file));
        assertTrue(results.contains(first.group().substring(2)), results::toString);
        String shape = first.group(1) + " rs:" + first.group(2) + ":";
        assertTrue(results.stream().allMatch(result -> result.startsWith(shape)), results::toString);
    }

    @Test
    void everyShapeWithAMessageIsBrokenByAFile() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path file : broken().toList()) {
            Matcher line = FIRST_LINE.matcher(Files.readAllLines(file).get(0));
            if (line.matches()) broken.add(line.group(2));
        }
        Set<String> shapes = ShapesCheck.shippedShapes().stream()
                .filter(t -> t.getPredicate().getURI().equals(SHACL + "message"))
                .map(t -> t.getSubject())
                .filter(Node::isURI)
                .map(shape -> shape.getURI().replace(SHAPES, ""))
                .collect(Collectors.toCollection(TreeSet::new));
        shapes.removeAll(broken);
        assertEquals(Set.of(), shapes);
    }

    /** The build validates all it is about to publish; not even a warning is left. */
    @Test
    void theReleaseBreaksNoShape() {
        assertTrue(Shipped.release().manifest().triples() > 10_000);
        assertEquals(List.of(), Shipped.findings());
    }

    @Test
    void aViolationIsAFindingThatRefuses() {
        Finding finding = new ShapesCheck()
                .check(withValid(FOLDER.resolve("broken/Measure-type.ttl")), "release")
                .get(0);
        assertTrue(finding.severity().refuses());
        assertEquals(
                "release:http://localhost:3030/id/measure/x: field '<http://purl.org/dc/terms/type>': SHAPE: found nothing;"
                        + " expected A measure has a kind, one of the codes of measure.;"
                        + " correct the fact or record behind http://localhost:3030/id/measure/x",
                finding.toString());
    }

    private static Graph withValid(Path file) {
        Graph graph = read(file);
        VALID.find().forEach(graph::add);
        return graph;
    }

    private static Set<String> results(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(SHIPPED, graph);
        return report.getEntries().stream().map(ShapesTest::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(ReportEntry entry) {
        String severity = entry.severity().level().getURI().replace(SHACL, "");
        return severity + " rs:" + String.valueOf(entry.source()).replace(SHAPES, "") + ": " + entry.message();
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file.toString());
        return graph;
    }
}
