package rollcall.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.Shipped;
import rollcall.fact.Coded;

class OntologyTest {
    private static final Path FOLDER = Path.of("ontology");

    @Test
    void theConstantsAreTheTermsOfTheOntology() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : RC.class.getFields())
            if (field.getType() == Node.class && Modifier.isStatic(field.getModifiers())) {
                String iri = ((Node) field.get(null)).getURI();
                assertEquals(RC.NS + field.getName().replaceAll("_$", ""), iri);
                constants.add(iri);
            }
        assertEquals(subjects(graph("rollcall.ttl"), RC.NS), constants);
    }

    @Test
    void theEnumsAreTheCodeLists() {
        Set<String> constants = new TreeSet<>();
        for (Class<? extends Enum<?>> list : Codes.LISTS)
            for (Enum<?> constant : list.getEnumConstants()) {
                constants.add(Codes.concept((Coded) constant).getURI());
                constants.add(Codes.scheme((Coded) constant).getURI());
            }
        Set<String> terms = subjects(graph("codes.ttl"), Codes.NS);
        terms.remove(Codes.NS); // the document that holds the lists
        assertEquals(terms, constants);
    }

    @Test
    void everyCodeIsInTheListItsNameBeginsWith() {
        Graph codes = graph("codes.ttl");
        codes.find(Node.ANY, RDF.type, SKOS.Concept)
                .mapWith(t -> t.getSubject())
                .forEach(concept -> {
                    String name = concept.getURI().substring(Codes.NS.length());
                    Node scheme = one(codes, concept, SKOS.inScheme);
                    assertEquals(Codes.NS + name.substring(0, name.indexOf('.')), scheme.getURI());
                    assertTrue(
                            codes.stream(concept, SKOS.notation, Node.ANY).anyMatch(t -> t.getObject()
                                    .getLiteralLexicalForm()
                                    .equals(name.substring(name.indexOf('.') + 1))),
                            concept + " has its code as notation");
                });
    }

    @Test
    void everyTermSaysWhatItIs() {
        Graph terms = graph("rollcall.ttl");
        for (String term : subjects(terms, RC.NS)) {
            Node node = NodeFactory.createURI(term);
            assertEquals(1, english(terms, node, RDFS.label), term + ": one English label");
            assertEquals(1, english(terms, node, RDFS.comment), term + ": one English comment");
            assertTrue(terms.contains(node, RDFS.isDefinedBy, Node.ANY), term + ": isDefinedBy");
        }
    }

    @Test
    void everyCodeSaysWhatItIs() {
        Graph codes = graph("codes.ttl");
        for (String code : subjects(codes, Codes.NS)) {
            Node node = NodeFactory.createURI(code);
            assertEquals(1, english(codes, node, RDFS.label), code + ": one English label");
            if (!code.equals(Codes.NS))
                assertEquals(1, english(codes, node, SKOS.definition), code + ": one English definition");
            assertTrue(code.equals(Codes.NS) || codes.contains(node, RDFS.isDefinedBy, Node.ANY), code);
        }
    }

    @Test
    void alignmentsSpeakOfOurTermsOnly() {
        Set<String> aligned = subjects(graph("alignments.ttl"), RC.NS);
        Set<String> terms = subjects(graph("rollcall.ttl"), RC.NS);
        aligned.removeAll(terms);
        assertEquals(Set.of(), aligned);
    }

    @Test
    void everyTermAndCodeUsedInTheReleaseIsDefined() {
        Set<String> used = new TreeSet<>();
        Shipped.union().find().forEach(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(RC.NS) || iri.startsWith(Codes.NS))
                .forEach(used::add));
        used.removeAll(subjects(graph("rollcall.ttl"), RC.NS));
        used.removeAll(subjects(graph("codes.ttl"), Codes.NS));
        used.removeIf(iri -> iri.equals(RC.NS) || iri.equals(Codes.NS));
        assertEquals(Set.of(), used);
    }

    static Stream<Path> turtleFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("turtleFiles")
    void everyTurtleFileParsesWithoutAWarning(Path file) {
        Graph graph = graph(file.getFileName().toString());
        assertFalse(graph.isEmpty());
    }

    /** Example queries are written after a convention of others, whose tools look for the other form. */
    private static boolean isExampleQuery(Path file) {
        return file.startsWith("src/main/resources/rollcall/examples") || file.endsWith("rollcall/page/Example.java");
    }

    @Test
    void schemaOrgIsWrittenInOneFormEverywhere() throws IOException {
        String other = "https" + "://schema.org/";
        Set<String> found = new TreeSet<>();
        for (String folder : Set.of("src", "ontology", "data"))
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> !isExampleQuery(f))
                        .toList())
                    if (Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains(other)) found.add(file.toString());
            }
        assertEquals(Set.of(), found);
        assertEquals("http://schema.org/", SCHEMA.NS);
    }

    private static Graph graph(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(FOLDER.resolve(file))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }

    private static Set<String> subjects(Graph graph, String namespace) {
        return graph.stream()
                .map(t -> t.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(namespace) && !iri.equals(RC.NS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long english(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .filter(t -> t.getObject().getLiteralLanguage().equals("en"))
                .count();
    }

    private static Node one(Graph graph, Node subject, Node predicate) {
        return Arrays.stream(graph.stream(subject, predicate, Node.ANY)
                        .map(t -> t.getObject())
                        .toArray(Node[]::new))
                .findFirst()
                .orElseThrow();
    }
}
