package rollcall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.vocab.RDF;

class QuadSorterTest {
    private static final String NS = "http://example.org/";

    @TempDir
    Path folder;

    /** Bytes of memory: everything at once, some files, a file for nearly every quad and merges of files in between. */
    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 4000, 200})
    void whatComesOutIsTheSetThatWentInAndInOrder(long memoryBytes) throws IOException {
        List<Quad> quads = quads(new Random(7), 2000);
        QuadSorter sorter = new QuadSorter(folder, memoryBytes);
        quads.forEach(sorter::quad);
        SortedQuads sorted = sorter.sorted();
        List<Quad> out = list(sorted);
        assertEquals(new HashSet<>(quads), new HashSet<>(out));
        assertEquals(new HashSet<>(quads).size(), out.size(), "each once");
        assertTrue(sorted.sizeAtMost() >= out.size());
        assertEquals(out, list(sorted), "the same again");
        assertInOrder(out);
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.count() <= 128);
        }
    }

    @Test
    void theOrderOfInputAndTheMemoryDoNotMatter() throws IOException {
        List<Quad> quads = quads(new Random(8), 500);
        List<Quad> first = sorted(quads, 1 << 20, "a");
        Collections.shuffle(quads, new Random(9));
        assertEquals(first, sorted(quads, 700, "b"));
    }

    @Test
    void twoSortsTogetherAreOneSort() throws IOException {
        List<Quad> quads = quads(new Random(10), 300);
        QuadSorter one = new QuadSorter(folder.resolve("one"), 1000);
        QuadSorter other = new QuadSorter(folder.resolve("other"));
        quads.subList(0, 200).forEach(one::quad);
        quads.subList(100, 300).forEach(other::quad);
        assertEquals(sorted(quads, 1 << 20, "all"), list(one.sorted().with(other.sorted())));
    }

    @Test
    void nothingSortedIsNothing() throws IOException {
        assertEquals(List.of(), list(new QuadSorter(folder).sorted()));
    }

    private List<Quad> sorted(List<Quad> quads, long memoryBytes, String name) throws IOException {
        QuadSorter sorter = new QuadSorter(folder.resolve(name), memoryBytes);
        quads.forEach(sorter::quad);
        return list(sorter.sorted());
    }

    private static List<Quad> list(SortedQuads sorted) throws IOException {
        List<Quad> quads = new ArrayList<>();
        sorted.send(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }

    private static void assertInOrder(List<Quad> quads) {
        for (int i = 1; i < quads.size(); i++) {
            Quad before = quads.get(i - 1);
            Quad after = quads.get(i);
            int subjects = order(before.getSubject(), after.getSubject());
            assertTrue(subjects <= 0, () -> before + " before " + after);
            if (subjects < 0) continue;
            int predicates = order(before.getPredicate(), after.getPredicate());
            boolean typeFirst = before.getPredicate().equals(RDF.type);
            assertTrue(predicates <= 0 || typeFirst, () -> before + " before " + after);
            if (predicates == 0
                    && before.getObject().isURI()
                    && after.getObject().isURI())
                assertTrue(order(before.getObject(), after.getObject()) <= 0, () -> before + " before " + after);
        }
    }

    /** By code points, as UTF-8 bytes are. */
    private static int order(Node a, Node b) {
        return Arrays.compareUnsigned(
                a.getURI().getBytes(StandardCharsets.UTF_8), b.getURI().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Quad> quads(Random random, int count) {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < count; i++)
            quads.add(Quad.create(iri(random, "g", 3), iri(random, "s", 40), predicate(random), object(random)));
        return quads;
    }

    private static Node predicate(Random random) {
        return random.nextInt(4) == 0 ? RDF.type : iri(random, "p", 5);
    }

    /** Some are the beginnings of others; some need more than one UTF-16 unit. */
    private static Node iri(Random random, String kind, int most) {
        String[] tails = {"", "/x", "-", "é", "😀", "￼"};
        return NodeFactory.createURI(NS + kind + random.nextInt(most) + tails[random.nextInt(tails.length)]);
    }

    private static Node object(Random random) {
        String[] words = {
            "", "a", "a b", "\n\t\\\"'", "\u0000", "\u0001", "\u0002", "\u0001\u0002\u0000", "é😀", "@en", "x\u0001"
        };
        String text = words[random.nextInt(words.length)];
        return switch (random.nextInt(5)) {
            case 0 -> NodeFactory.createLiteralString(text);
            case 1 -> NodeFactory.createLiteralLang(text, random.nextBoolean() ? "en" : "zh-Hans");
            case 2 -> NodeFactory.createLiteralDT(Integer.toString(random.nextInt(20)), XSDDatatype.XSDinteger);
            case 3 -> NodeFactory.createLiteralDT("2022-03-0" + (1 + random.nextInt(9)), XSDDatatype.XSDdate);
            default -> iri(random, "o", 10);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            <g> <s> <p> _:b                     | found _:b; expected an IRI or a literal
            <g> _:b <p> <o>                     | expected an IRI; mend
            <g> <s> <p> <<( <s> <p> <o> )>>     | expected an IRI or a literal
            <g> <s> <p> "x"^^xsd:integer        | expected terms that parsers read without a warning
            <g> <s> <p> "2022-02-30"^^xsd:date  | expected terms that parsers read without a warning
            <g> <s> <p> <a b>                   | expected
            <g> <s> <relative> <o>              | expected
            <g> <s> <p> half                    | found half of a surrogate pair; expected text that UTF-8 can write
            _   <s> <p> <o>                     | found no graph name; expected a named graph
            """)
    void whatNoParserWouldReadWithoutAWarningIsRefused(String quad, String message) {
        QuadSorter sorter = new QuadSorter(folder);
        Quad parsed = parsed(quad);
        UnfitQuad refused = assertThrows(UnfitQuad.class, () -> sorter.quad(parsed));
        assertTrue(refused.getMessage().contains(message), refused::getMessage);
        assertTrue(refused.getMessage().endsWith("; mend the mapper that made it"), refused::getMessage);
    }

    private static Quad parsed(String text) {
        String[] terms = text.split(" +", 4);
        Node graph = terms[0].equals("_") ? Quad.defaultGraphIRI : node(terms[0]);
        return Quad.create(graph, node(terms[1]), node(terms[2]), node(terms[3]));
    }

    private static Node node(String text) {
        if (text.startsWith("<<(")) return NodeFactory.createTripleTerm(node("<s>"), node("<p>"), node("<o>"));
        if (text.equals("_:b")) return NodeFactory.createBlankNode("b");
        if (text.equals("half")) return NodeFactory.createLiteralString("a\uD83D");
        if (text.equals("<relative>")) return NodeFactory.createURI("relative");
        if (text.startsWith("<")) return NodeFactory.createURI(NS + text.substring(1, text.length() - 1));
        return SSE.parseNode(text);
    }
}
