package rollcall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.FOAF;
import rollcall.vocab.OA;
import rollcall.vocab.ORG;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/** Nothing without its words, and the words are the article's. */
class EvidenceTest {
    /** What a document's graph describes besides what the document says: whom it names and what it was made from. */
    private static final Set<Node> NAMED =
            Set.of(FOAF.Person, FOAF.Group, ORG.Organization, SCHEMA.Place, RC.Resolution, RC.Document);

    @Test
    void everyPassageIsCutFromItsArticle() throws IOException {
        Map<String, String> texts = texts();
        List<Node> passages = Shipped.union().stream(Node.ANY, RDF.type, RC.Evidence)
                .map(Triple::getSubject)
                .toList();
        assertTrue(passages.size() > 100, "only " + passages.size() + " passages");
        for (Node passage : passages) {
            String text = texts.get(key(one(passage, OA.hasSource)));
            int start = text.offsetByCodePoints(0, number(passage, OA.start));
            int end = text.offsetByCodePoints(0, number(passage, OA.end));
            assertEquals(text.substring(start, end), literal(passage, OA.exact), passage.getURI());
        }
    }

    @Test
    void contextIsTheTextAroundAPassageThatOccursTwice() throws IOException {
        Map<String, String> texts = texts();
        Shipped.union().find(Node.ANY, OA.prefix, Node.ANY).forEach(t -> {
            Node passage = t.getSubject();
            String text = texts.get(key(one(passage, OA.hasSource)));
            String exact = literal(passage, OA.exact);
            assertTrue(text.indexOf(exact) != text.lastIndexOf(exact), "context that nobody needs: " + passage);
            assertTrue(text.contains(literal(passage, OA.prefix) + exact + literal(passage, OA.suffix)));
        });
    }

    @Test
    void everythingADocumentSaysHasAPassageOfThatDocument() {
        Set<String> without = new TreeSet<>();
        for (Node graph : documentGraphs()) {
            Graph said = Shipped.data().getGraph(graph);
            Node document = Shipped.IRIS.node(Space.DOC, key(graph).substring("doc.".length()));
            said.stream()
                    .map(Triple::getSubject)
                    .distinct()
                    .filter(thing -> !said.contains(thing, RDF.type, RC.Evidence))
                    .filter(thing -> NAMED.stream().noneMatch(type -> said.contains(thing, RDF.type, type)))
                    .filter(thing -> said.stream(thing, RC.evidence, Node.ANY)
                            .noneMatch(e -> said.contains(e.getObject(), OA.hasSource, document)))
                    .forEach(thing -> without.add(graph + " " + thing));
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void everyPassageSupportsSomething() {
        Set<String> idle = Shipped.union().stream(Node.ANY, RDF.type, RC.Evidence)
                .map(Triple::getSubject)
                .filter(passage -> !Shipped.union().contains(Node.ANY, RC.evidence, passage))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    @Test
    void theArticlesAreThoseTheOffsetsReferTo() throws IOException {
        Map<String, String> texts = texts();
        assertEquals(5, texts.size());
        texts.forEach((id, text) ->
                assertEquals(Keys.sha256(text), literal(Shipped.IRIS.node(Space.DOC, id), SCHEMA.sha256)));
    }

    @Test
    void theArticlesAreTheGivenOnesByteForByte() throws IOException {
        Path given = Path.of("../shared/seeds");
        assumeTrue(Files.isDirectory(given), "the given articles are not at hand in " + given);
        for (Path file : textFiles(given))
            assertArrayEquals(
                    Files.readAllBytes(file),
                    Files.readAllBytes(Path.of("seeds").resolve(file.getFileName())),
                    file.toString());
        assertEquals(textFiles(given).size(), textFiles(Path.of("seeds")).size());
    }

    private static List<Node> documentGraphs() {
        List<Node> graphs = Shipped.data().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(q -> q.getGraph())
                .filter(g -> key(g).startsWith("doc."))
                .distinct()
                .toList();
        assertEquals(5, graphs.size());
        return graphs;
    }

    /** By document id. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : textFiles(Path.of("seeds")))
            texts.put(
                    file.getFileName().toString().replaceAll("^\\d+_|\\.txt$", ""),
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        return texts;
    }

    private static List<Path> textFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String key(Node iri) {
        return Shipped.IRIS.local(iri).orElseThrow().key();
    }

    private static int number(Node subject, Node predicate) {
        return Integer.parseInt(literal(subject, predicate));
    }

    private static String literal(Node subject, Node predicate) {
        return one(subject, predicate).getLiteralLexicalForm();
    }

    private static Node one(Node subject, Node predicate) {
        List<Triple> found =
                Shipped.union().stream(subject, predicate, Node.ANY).distinct().toList();
        assertEquals(1, found.size(), subject + " " + predicate);
        return found.get(0).getObject();
    }
}
