package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.account.Finding;
import rollcall.iri.Iris;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.store.Database;
import rollcall.store.UnfitQuad;
import rollcall.vocab.VOID;

class ReleaseBuildTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path store;

    @Test
    void aBuildIsCurrentAndVerifies() throws IOException {
        Outcome outcome = build(store).run(SmallRecord.shuffled(1));
        Releases releases = new Releases(store);
        String version = outcome.release().manifest().version();
        assertEquals("0001-" + SmallRecord.identity().key(), version);
        assertEquals(version, releases.currentVersion().orElseThrow());
        assertEquals(outcome.release().manifest(), releases.verify(version).manifest());
        assertFalse(Files.exists(releases.building()));
    }

    @Test
    void everyOrderOfInputInEveryStoreGivesTheSameBytes(@TempDir Path other) throws IOException {
        Release first = build(store).run(SmallRecord.shuffled(1)).release();
        Release second = build(store).run(SmallRecord.shuffled(2)).release();
        Release third = new ReleaseBuild(other, SmallRecord.identity(), Instant.EPOCH)
                .run(SmallRecord.shuffled(3))
                .release();
        assertEquals(digests(first), digests(second));
        assertEquals(digests(first), digests(third));
        assertEquals("0002", second.manifest().version().substring(0, 4));
        assertEquals(first.manifest().graphs(), third.manifest().graphs());
    }

    private static Map<String, String> digests(Release release) {
        Map<String, String> digests = new TreeMap<>();
        release.manifest().files().forEach(file -> digests.put(file.name(), file.sha256()));
        release.manifest().subsets().forEach(file -> digests.put(file.name(), file.sha256()));
        return digests;
    }

    @Test
    void theDumpsAreIsomorphicToTheDatabase() throws IOException {
        Release release = build(store).run(SmallRecord.shuffled(1)).release();
        DatasetGraph quads = DatasetGraphFactory.create();
        read(release, "rollcall.nq.gz").parse(quads);
        Graph union = graph(release, "rollcall.ttl.gz");
        assertEquals(release.manifest().quads(), quads.stream().count());
        assertEquals(release.manifest().triples(), union.size());
        assertTrue(union.isIsomorphicWith(quads.getUnionGraph()));
        assertTrue(union.isIsomorphicWith(graph(release, "rollcall.jsonld.gz")));
        try (Database database = Database.open(release.database())) {
            database.data().executeRead(() -> {
                assertEquals(
                        release.manifest().quads(), database.data().stream().count());
                database.data().stream().forEach(quad -> assertTrue(quads.contains(quad), quad::toString));
            });
        }
    }

    @Test
    void eachGraphHasADumpOfItsOwnAndTheCatalogueSaysSo() throws IOException {
        Release release = build(store).run(SmallRecord.shuffled(1)).release();
        DatasetGraph quads = DatasetGraphFactory.create();
        read(release, "rollcall.nq.gz").parse(quads);
        Map<String, Long> counts = new TreeMap<>();
        for (Manifest.PublishedFile file : release.manifest().subsets()) {
            String key = file.name().replaceAll("^graph/|\\.ttl\\.gz$", "");
            Node graph = SmallRecord.IRIS.node(Iris.Space.GRAPH, key);
            assertTrue(graph(release, file.name()).isIsomorphicWith(quads.getGraph(graph)), key);
            assertTrue(quads.contains(
                    Node.ANY,
                    SmallRecord.IRIS.node(Iris.Space.DATASET, key),
                    VOID.dataDump,
                    NodeFactory.createURI("http://example.org/dump/" + file.name())));
            counts.put(graph.getURI(), file.count());
        }
        assertEquals(release.manifest().graphs(), counts);
    }

    @Test
    void countsOfTheCatalogueAreWhatAQueryCounts() throws IOException {
        Release release = build(store).run(SmallRecord.shuffled(1)).release();
        try (Database database = Database.open(release.database())) {
            DatasetGraph data = database.data();
            data.executeRead(() -> {
                assertEquals(ask(data, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), stated(data, "triples"));
                assertEquals(
                        ask(data, "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"), stated(data, "distinctSubjects"));
                assertEquals(
                        ask(data, "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"), stated(data, "distinctObjects"));
                assertEquals(ask(data, "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"), stated(data, "properties"));
                assertEquals(ask(data, "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"), stated(data, "classes"));
                assertNothing(
                        data,
                        """
                        { ?whole void:propertyPartition [ void:property ?p ; void:triples ?stated ]
                          { SELECT ?p (COUNT(*) AS ?counted) { ?s ?p ?o } GROUP BY ?p } }""");
                assertNothing(
                        data,
                        """
                        { ?whole void:classPartition [ void:class ?c ; void:entities ?stated ]
                          { SELECT ?c (COUNT(DISTINCT ?s) AS ?counted) { ?s a ?c } GROUP BY ?c } }""");
                assertNothing(
                        data,
                        """
                        { ?g void:inDataset/void:triples ?stated
                          { SELECT ?g (COUNT(*) AS ?counted) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g } }""");
            });
        }
    }

    private static final String PREFIXES = "PREFIX void: <http://rdfs.org/ns/void#> BASE <http://example.org/> ";

    private static String stated(DatasetGraph data, String property) {
        return ask(data, "SELECT ?n { <id/dataset/rollcall> void:%s ?n }".formatted(property));
    }

    private static String ask(DatasetGraph data, String query) {
        try (QueryExec execution =
                QueryExec.dataset(data).query(PREFIXES + query).build()) {
            return execution.select().next().get("n").getLiteralLexicalForm();
        }
    }

    private static void assertNothing(DatasetGraph data, String pattern) {
        String query = PREFIXES + "SELECT * { " + pattern + " FILTER(?stated != ?counted) }";
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution.select().forEachRemaining(row -> assertEquals("", row.toString()));
        }
        String any = PREFIXES + "ASK { " + pattern + " }";
        try (QueryExec execution = QueryExec.dataset(data).query(any).build()) {
            assertTrue(execution.ask(), pattern);
        }
    }

    @Test
    void reportsAreComparedWithTheRecord() throws IOException {
        Release release = build(store).run(SmallRecord.shuffled(1)).release();
        try (Database database = Database.open(release.database())) {
            database.data()
                    .executeRead(
                            () -> assertEquals(
                                    "comparison differsFromRecord matchesRecord",
                                    ask(
                                            database.data(),
                                            """
                            SELECT (GROUP_CONCAT(?name) AS ?n) {
                              { SELECT DISTINCT ?name { GRAPH <id/graph/comparisons> { ?s ?p ?o }
                                BIND(STRAFTER(STR(?p), '#') AS ?name) } ORDER BY ?name } }""")));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contentThatFailsChangesNothing(boolean checked) throws IOException {
        Release served = build(store).run(SmallRecord.shuffled(1)).release();
        Content failing = out -> {
            SmallRecord.shuffled(2).send(out);
            if (checked) throw new IOException("no such table");
            throw new IllegalStateException("a bug");
        };
        Exception thrown = assertThrows(Exception.class, () -> build(store).run(failing));
        assertEquals(checked ? "no such table" : "a bug", thrown.getMessage());
        assertUntouched(served);
    }

    @Test
    void aBlankNodeIsNotPublished() throws IOException {
        Release served = build(store).run(SmallRecord.shuffled(1)).release();
        Content blank = out -> RDFParser.fromString(
                        "<http://example.org/g> { <http://example.org/s> <http://example.org/p> [] }", Lang.TRIG)
                .parse(out);
        UnfitQuad refused = assertThrows(UnfitQuad.class, () -> build(store).run(blank));
        assertTrue(refused.getMessage().contains("expected an IRI or a literal; mend the mapper"), refused::getMessage);
        assertUntouched(served);
    }

    @Test
    void anInspectionCanRefuse() throws IOException {
        Release served = build(store).run(SmallRecord.shuffled(1)).release();
        Finding bad = new Finding(Finding.Severity.REFUSES_FILE, "SHAPE", "f.json", "", "", "x", "y", "mend it");
        Finding meh = new Finding(Finding.Severity.WARNING, "SHAPE", "f.json", "", "", "x", "y", "mend it");
        assertThrows(
                BuildRefused.class,
                () -> build(store).inspection(data -> List.of(meh, bad)).run(SmallRecord.shuffled(2)));
        assertUntouched(served);
        assertEquals(
                List.of(meh),
                build(store)
                        .inspection(data -> List.of(meh))
                        .run(SmallRecord.shuffled(2))
                        .findings());
    }

    @Test
    void companionsSeeTheDataAndWriteBesideIt() throws IOException {
        Release release = build(store)
                .companion((data, folder) ->
                        Files.writeString(folder.resolve("size"), ask(data, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")))
                .run(SmallRecord.shuffled(1))
                .release();
        assertEquals(
                release.manifest().triples() + "",
                Files.readString(release.folder().resolve("size")));
    }

    private void assertUntouched(Release served) {
        Releases releases = new Releases(store);
        String version = served.manifest().version();
        assertEquals(List.of(version), releases.versions());
        assertEquals(version, releases.currentVersion().orElseThrow());
        releases.verify(version);
        assertFalse(Files.exists(releases.building()));
    }

    private static ReleaseBuild build(Path store) {
        return new ReleaseBuild(store, SmallRecord.identity(), NOON);
    }

    private static Graph graph(Release release, String name) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        read(release, name).parse(StreamRDFLib.graph(graph));
        return graph;
    }

    /** Fails on the slightest warning. */
    private static RDFParserBuilder read(Release release, String name) throws IOException {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(release.dumps().resolve(name)))) {
            return RDFParser.source(new ByteArrayInputStream(in.readAllBytes()))
                    .lang(RDFLanguages.pathnameToLang(name))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
        }
    }
}
