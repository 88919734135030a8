package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.G;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.Shipped;
import rollcall.account.Progress;
import rollcall.iri.Iris.Space;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.resolve.RegistryReader;
import rollcall.vocab.ORG;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/** What must hold of every build, tried on what the project ships, copied to another place. */
class ShippedBuildTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLE = "ad456dce9a519686";
    private static final Node PROTEST = Shipped.IRIS.node(Space.EVENT, "protest.2022-02.UKR.CUB");
    private static final Node ITS_PASSAGE = Shipped.IRIS.node(Space.EVIDENCE, ARTICLE + ".2398-2467");

    @TempDir
    static Path elsewhere;

    @BeforeAll
    static void copy() throws IOException {
        copy(Path.of("data"), elsewhere.resolve("input"));
        copy(Path.of("seeds"), elsewhere.resolve("texts"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    /** One story in one store, since each build takes its time. */
    @Test
    void aBuildDependsOnNothingButItsInput() throws IOException {
        Release first = build("rollcalls", "facts", "reference");
        assertEquals(digests(Shipped.release()), digests(first), "other folders, another order, another store");

        Path facts = elsewhere.resolve("input/facts/" + ARTICLE + ".json");
        byte[] original = Files.readAllBytes(facts);
        withoutTheProtest(facts);
        Release second = build("facts", "rollcalls", "reference");
        assertEquals("0002", second.manifest().version().substring(0, 4));
        onlyTheProtestIsGone(data(second));

        Files.write(facts, original);
        Release third = build("reference", "facts", "rollcalls");
        assertEquals(digests(first), digests(third), "a third build into the store adds nothing twice");
        assertEquals(first.manifest().graphs(), third.manifest().graphs());
    }

    private static Release build(String... folders) throws IOException {
        List<Path> data =
                Stream.of(folders).map(f -> elsewhere.resolve("input/" + f)).toList();
        Folders input = new Folders(data, List.of(elsewhere.resolve("texts")));
        Intake intake = Intake.of(input, Shipped.IRIS, finding -> {}, Progress.SILENT);
        RunIdentity identity = new RunIdentity(Mapper.version(), "", Shipped.IRIS, intake.inputs());
        return new ReleaseBuild(elsewhere.resolve("store"), identity, Instant.now())
                .account(intake.account()::counts)
                .run(intake)
                .release();
    }

    private static Map<String, String> digests(Release release) {
        Map<String, String> digests = new TreeMap<>();
        for (Manifest.PublishedFile file : release.manifest().files()) digests.put(file.name(), file.sha256());
        return digests;
    }

    private static void withoutTheProtest(Path facts) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(facts.toFile());
        for (int i = file.get("records").size() - 1; i >= 0; i--)
            if (file.at("/records/" + i + "/kind").asText().equals("protest"))
                file.withArray("records").remove(i);
        JSON.writeValue(facts.toFile(), file);
    }

    private static void onlyTheProtestIsGone(DatasetGraph now) {
        assertTrue(Shipped.union().contains(PROTEST, RDF.type, RC.Protest));
        Node graph = Shipped.IRIS.node(Space.GRAPH, "doc." + ARTICLE);
        Set<Node> gone = difference(Shipped.data().getGraph(graph), now.getGraph(graph)).stream()
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        assertEquals(Set.of(PROTEST, ITS_PASSAGE), gone);
        assertFalse(now.contains(Node.ANY, PROTEST, Node.ANY, Node.ANY));
        assertFalse(now.contains(Node.ANY, Node.ANY, Node.ANY, ITS_PASSAGE));
        for (Node other : graphs())
            if (!other.equals(graph)) assertTrue(Shipped.data().getGraph(other).isIsomorphicWith(now.getGraph(other)));
    }

    @Test
    void everyOfficeOfTheRegistryIsInTheRelease() {
        Graph registry = Shipped.data().getGraph(Shipped.IRIS.node(Space.GRAPH, "registry"));
        Set<String> released = registry.stream(Node.ANY, RDF.type, ORG.Membership)
                .map(t -> released(registry, t.getSubject()))
                .collect(Collectors.toSet());
        assertEquals(
                RegistryReader.builtIn(finding -> {})
                        .offices()
                        .map(o -> String.join(
                                "|",
                                o.person(),
                                o.office(),
                                o.start().orElse(""),
                                o.end().orElse("")))
                        .collect(Collectors.toSet()),
                released);
    }

    private static String released(Graph registry, Node office) {
        String person = Shipped.IRIS
                .local(G.getOneSP(registry, office, ORG.member))
                .orElseThrow()
                .key();
        return String.join(
                "|",
                person,
                form(registry, office, SCHEMA.roleName),
                form(registry, office, SCHEMA.startDate),
                form(registry, office, SCHEMA.endDate));
    }

    private static String form(Graph registry, Node office, Node property) {
        return registry.stream(office, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .collect(Collectors.joining());
    }

    /** All but the catalogue, which counts, and names the run. */
    private static Set<Node> graphs() {
        Node catalogue = Shipped.IRIS.node(Space.GRAPH, "catalogue");
        return Shipped.release().manifest().graphs().keySet().stream()
                .map(NodeFactory::createURI)
                .filter(g -> !g.equals(catalogue))
                .collect(Collectors.toSet());
    }

    private static Set<Triple> difference(Graph one, Graph other) {
        return one.stream().filter(t -> !other.contains(t)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"rollcall.ttl.gz, TTL", "rollcall.jsonld.gz, JSONLD11"})
    void aDumpOfTriplesIsTheUnionOfTheGraphs(String file, String language) {
        DatasetGraph empty = DatasetGraphFactory.create();
        parse(Shipped.release(), file, language, StreamRDFLib.dataset(empty));
        assertEquals(
                Shipped.release().manifest().triples(), empty.getDefaultGraph().size());
        assertTrue(empty.getDefaultGraph().isIsomorphicWith(Shipped.union()));
    }

    @Test
    void theDumpOfQuadsHasAsManyAsTheManifestSays() {
        DatasetGraph quads = data(Shipped.release());
        assertEquals(Shipped.release().manifest().quads(), quads.stream().count());
        Shipped.release()
                .manifest()
                .graphs()
                .forEach((graph, triples) -> assertEquals(
                        (long) triples,
                        quads.getGraph(NodeFactory.createURI(graph)).size(),
                        graph));
        assertTrue(quads.getDefaultGraph().isEmpty());
    }

    private static DatasetGraph data(Release release) {
        DatasetGraph data = DatasetGraphFactory.create();
        parse(release, "rollcall.nq.gz", "NQUADS", StreamRDFLib.dataset(data));
        return data;
    }

    /** A warning is an error here. */
    private static void parse(Release release, String file, String language, StreamRDF to) {
        try (var in = new GZIPInputStream(Files.newInputStream(release.dumps().resolve(file)))) {
            RDFParser.source(in)
                    .lang(RDFLanguages.nameToLang(language))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
