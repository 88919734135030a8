package rollcall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedLoaderTest {
    private static final String NS = "http://example.org/";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} quads, {1} held at once")
    @CsvSource({"0, 100", "1, 100", "7, 3", "100, 100", "101, 100", "5000, 1000000", "5000, 700", "20000, 4096"})
    void theDatabaseHoldsWhatWasSentWhicheverWayItIsAsked(int number, int held) throws IOException {
        List<Quad> quads = quads(new Random(number), number);
        Path database = load(quads, held);
        try (Database opened = Database.open(database)) {
            Txn.executeRead(opened.data(), () -> {
                Set<Quad> expected = new HashSet<>(quads);
                List<Quad> found = Iter.toList(opened.data().find());
                assertEquals(expected.size(), found.size());
                assertEquals(expected, new HashSet<>(found));
                quads.stream().limit(50).forEach(quad -> assertFoundByEveryPattern(opened.data(), quad, expected));
            });
        }
        assertFalse(Files.exists(database.resolveSibling("tdb2-sort")), "what was spilled is gone");
    }

    /** The sixteen patterns together use all six indexes. */
    private static void assertFoundByEveryPattern(DatasetGraph data, Quad q, Set<Quad> all) {
        for (int bound = 0; bound < 16; bound++) {
            Node g = (bound & 1) == 0 ? Node.ANY : q.getGraph();
            Node s = (bound & 2) == 0 ? Node.ANY : q.getSubject();
            Node p = (bound & 4) == 0 ? Node.ANY : q.getPredicate();
            Node o = (bound & 8) == 0 ? Node.ANY : q.getObject();
            long expected = all.stream().filter(x -> fits(x, g, s, p, o)).count();
            assertEquals(expected, Iter.count(data.find(g, s, p, o)), "pattern " + bound);
        }
    }

    private static boolean fits(Quad quad, Node g, Node s, Node p, Node o) {
        return (g == Node.ANY || g.equals(quad.getGraph()))
                && (s == Node.ANY || s.equals(quad.getSubject()))
                && (p == Node.ANY || p.equals(quad.getPredicate()))
                && (o == Node.ANY || o.equals(quad.getObject()));
    }

    @Test
    void theDefaultGraphIsTheUnionAndTakesUpdatesLikeAnyDatabase() throws IOException {
        Path database = load(quads(new Random(1), 3000), 1000);
        Quad more = Quad.create(iri("g", 1), iri("s", 1), iri("p", 99), iri("o", 1));
        try (Database opened = Database.open(database)) {
            Txn.executeWrite(opened.data(), () -> opened.data().add(more));
            assertEquals("1", count(opened.data(), "SELECT (COUNT(*) AS ?n) { ?s <" + NS + "p99> ?o }"));
        }
        try (Database again = Database.open(database)) {
            assertEquals("1", count(again.data(), "SELECT (COUNT(*) AS ?n) { ?s <" + NS + "p99> ?o }"));
        }
    }

    private static String count(DatasetGraph data, String query) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                RowSet rows = exec.select();
                return rows.next().get("n").getLiteralLexicalForm();
            }
        });
    }

    private Path load(List<Quad> quads, int held) throws IOException {
        QuadSorter sorter = new QuadSorter(folder.resolve("quads"));
        quads.forEach(sorter::quad);
        Path database = folder.resolve("tdb2");
        new PackedLoader(held).load(database, sorter.sorted());
        return database;
    }

    private static List<Quad> quads(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Quad.create(
                        iri("g", random.nextInt(5)),
                        iri("s", random.nextInt(1 + number / 4)),
                        iri("p", random.nextInt(7)),
                        object(random)))
                .toList();
    }

    private static Node object(Random random) {
        int n = random.nextInt(300);
        return switch (random.nextInt(4)) {
            case 0 -> iri("o", n);
            case 1 -> NodeFactory.createLiteralLang("word " + n, "en");
            case 2 -> NodeFactory.createLiteralDT(Integer.toString(n - 150), XSDDatatype.XSDinteger);
            default -> NodeFactory.createLiteralDT("2022-03-" + (10 + n % 20), XSDDatatype.XSDdate);
        };
    }

    private static Node iri(String kind, int n) {
        return NodeFactory.createURI(NS + kind + n);
    }
}
