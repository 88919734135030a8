package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Progress;
import rollcall.fact.registry.LinkTarget;
import rollcall.iri.Iris;
import rollcall.release.Release;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;
import rollcall.store.Database;
import rollcall.vocab.Prefixes;

/** The links of what the project ships, in a real release. */
class LinksTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @TempDir
    static Path store;

    private static Release release;
    private static Database database;

    @BeforeAll
    static void build() throws IOException {
        Folders folders = new Folders(List.of(Path.of("data")), List.of(Path.of("seeds")));
        Intake intake = Intake.of(folders, IRIS, finding -> {}, Progress.SILENT);
        RunIdentity identity = new RunIdentity("0.1.0", "test", IRIS, intake.inputs());
        release = new ReleaseBuild(store, identity, Instant.EPOCH).run(intake).release();
        database = Database.open(release.database());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> ask(String query) {
        StringBuilder text = new StringBuilder("BASE <http://localhost:3030/>\n");
        Prefixes.of(IRIS.base()).forEach((p, n) -> text.append("PREFIX %s: <%s>\n".formatted(p, n)));
        return Txn.calculateRead(database.data(), () -> {
            try (QueryExecution run = QueryExecution.dataset(DatasetFactory.wrap(database.data()))
                    .query(text + query)
                    .build()) {
                List<String> rows = new ArrayList<>();
                run.execSelect().forEachRemaining(row -> rows.add(row(row)));
                return rows;
            }
        });
    }

    private static String row(QuerySolution row) {
        List<String> cells = new ArrayList<>();
        row.varNames().forEachRemaining(name -> cells.add(text(row.get(name))));
        return String.join(" ", cells);
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    @Test
    void noLinkIsWithoutEvidenceInTheRegistryOrADocumentsFacts() throws IOException {
        Set<String> covered = registryLinks();
        covered.addAll(declaredLinks());
        Set<String> links = new TreeSet<>(ask("SELECT ?s ?o { ?s schema:sameAs ?o }"));
        assertTrue(links.size() > 1_000, () -> links.size() + " links");
        Set<String> uncovered = new TreeSet<>(links);
        uncovered.removeAll(covered);
        assertEquals(Set.of(), uncovered);
    }

    private static Set<String> registryLinks() {
        Registry registry = RegistryReader.builtIn(finding -> {});
        Set<String> links = new TreeSet<>();
        registry.states().forEach(s -> {
            String subject = IRIS.of(s.ref()) + " ";
            s.wikidata().ifPresent(q -> links.add(subject + "http://www.wikidata.org/entity/" + q));
            registry.links(s.ref()).stream()
                    .filter(link -> link.to() == LinkTarget.EU)
                    .forEach(link -> links.add(
                            subject + "http://publications.europa.eu/resource/authority/country/" + link.id()));
            s.dbpedia().ifPresent(t -> links.add(subject + "http://dbpedia.org/resource/" + t));
            s.geonames().ifPresent(n -> links.add(subject + "https://sws.geonames.org/" + n + "/"));
            s.unbis().ifPresent(n -> links.add(subject + "http://metadata.un.org/thesaurus/" + n));
        });
        registry.people().forEach(p -> p.wikidata()
                .ifPresent(q -> links.add(IRIS.of(p.ref()) + " http://www.wikidata.org/entity/" + q)));
        registry.organisations().forEach(o -> o.wikidata()
                .ifPresent(q -> links.add(IRIS.of(o.ref()) + " http://www.wikidata.org/entity/" + q)));
        return links;
    }

    private static Set<String> declaredLinks() throws IOException {
        Set<String> links = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("data/facts"))) {
            for (Path file : files.toList())
                for (JsonNode entity :
                        new ObjectMapper().readTree(file.toFile()).path("entities"))
                    if (entity.path("wikidata").isTextual())
                        links.add(IRIS.base() + "id/"
                                + entity.path("ref").asText().replace(':', '/') + " http://www.wikidata.org/entity/"
                                + entity.path("wikidata").asText());
        }
        return links;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT ?x { ?x wdt:P298 'CUB' }; http://www.wikidata.org/entity/Q241",
                "SELECT ?x { ?x wdt:P31 wd:Q3624078 . ?x wdt:P297 'CU' }; http://www.wikidata.org/entity/Q241",
                "SELECT ?x { wd:Q7747 wdt:P27 ?x }; http://www.wikidata.org/entity/Q159",
                "SELECT ?x { wd:Q789915 wdt:P17 ?x }; http://www.wikidata.org/entity/Q30",
                "SELECT ?x { ?x wdt:P39 wd:Q81066 . ?x rdfs:label 'Ban Ki-moon'@en }; http://www.wikidata.org/entity/Q1253",
                "SELECT (COUNT(DISTINCT ?s) AS ?x) { ?s wdt:P39 wd:Q11696 }; 3",
                "SELECT ?x { wd:Q7747 p:P39 ?s . ?s ps:P39 wd:Q218295 . ?s pq:P580 ?x . ?s pq:P582 ?y }; 2000-05-07T00:00:00Z",
                "SELECT ?x { ?x p:P39 ?s . ?s ps:P39 wd:Q11696 . ?s pq:P580 ?d FILTER(YEAR(?d) = 2009) }; http://www.wikidata.org/entity/Q76",
                "SELECT (COUNT(?s) AS ?x) { wd:Q22686 p:P39 ?s . ?s ps:P39 wd:Q11696 }; 2",
                "SELECT ?x { wd:Q11696 rdfs:label ?x }; President, United States of America",
                "SELECT ?x { wd:Q37470 wdt:P361 ?x }; http://www.wikidata.org/entity/Q1065",
                "SELECT (COUNT(*) AS ?x) { ?s wdt:P463 wd:Q1065 }; 193",
                "SELECT ?x { wd:Q241 ^schema:sameAs ?x }; http://localhost:3030/id/state/CUB",
                "SELECT ?x { wd:Q241 wdt:P2082 ?c . ?x rc:m49Code ?c }; http://localhost:3030/id/state/CUB",
            })
    void aQueryWrittenForWikidataWorksHere(String query, String answer) {
        assertEquals(List.of(answer), ask(query));
    }

    /** An office of a Cuban president was another one before 2019; the registry does not tell them apart. */
    @Test
    void aPositionThatIsNotSureIsNotStated() {
        assertEquals(List.of(), ask("SELECT ?x { wd:Q1932603 wdt:P39 ?x }"));
    }

    @Test
    void anOfficeOfWhichOnlyTheYearIsKnownHasNoDay() {
        assertEquals(List.of(), ask("SELECT ?d { wd:Q610788 p:P39 [ ps:P39 wd:Q1723031 ; pq:P580 ?d ] }"));
        assertEquals(
                1,
                ask("SELECT ?s { wd:Q610788 p:P39 ?s . ?s ps:P39 wd:Q1723031 }").size());
    }

    @Test
    void eachLinkSaysHowItWasEstablishedAndNoneIsWithoutASource() {
        String said = "?s a rdf:Statement ; rdf:subject ?x ; rdf:predicate schema:sameAs ; rdf:object ?y ;"
                + " dcterms:isPartOf/void:objectsTarget/void:uriSpace ?space ; dcterms:description ?how ; schema:citation ?who";
        List<String> links = ask("SELECT ?x ?y { ?x schema:sameAs ?y }");
        assertEquals(
                links.size(),
                ask("SELECT DISTINCT ?x ?y { " + said + " FILTER(STRSTARTS(STR(?y), ?space)) }")
                        .size());
        assertEquals(List.of(), ask("SELECT ?x ?y { ?x schema:sameAs ?y FILTER NOT EXISTS { %s } }".formatted(said)));
        assertEquals(
                List.of("country-coder", "country-codes", "owid", "rigour", "t2wml"),
                ask("SELECT ?who { <id/dataset/links.wikidata.state.CUB> schema:citation ?who } ORDER BY ?who"));
    }

    @Test
    void aTableSaysOfEachLinkHowItWasEstablished() throws IOException {
        List<String> rows = Files.readAllLines(release.dumps().resolve("links.csv"));
        assertEquals(ask("SELECT ?x ?y { ?x schema:sameAs ?y }").size() + 1, rows.size());
        assertTrue(
                rows.contains(
                        "http://localhost:3030/id/state/CUB,Cuba,http://www.wikidata.org/entity/Q241,5 public sources give"
                                + " this identifier for this name.,country-coder|country-codes|owid|rigour|t2wml,"
                                + "http://localhost:3030/id/dataset/links.wikidata"),
                () -> rows.get(1));
    }

    @Test
    void sameThingsAreReachedInAnyDirectionWithoutInference() {
        List<String> all = ask(
                "SELECT DISTINCT ?x { <http://dbpedia.org/resource/Cuba> (schema:sameAs|^schema:sameAs)* ?x } ORDER BY ?x");
        assertEquals(
                List.of(
                        "http://dbpedia.org/resource/Cuba",
                        "http://localhost:3030/id/state/CUB",
                        "http://metadata.un.org/thesaurus/1001416",
                        "http://publications.europa.eu/resource/authority/country/CUB",
                        "http://www.wikidata.org/entity/Q241",
                        "https://sws.geonames.org/3562981/"),
                all);
    }

    @Test
    void noTwoOfOursAreTheSameThingElsewhere() {
        assertEquals(
                List.of(), ask("SELECT ?x { ?a schema:sameAs ?x . ?b schema:sameAs ?x FILTER(STR(?a) < STR(?b)) }"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "wikidata, schema:sameAs",
        "dbpedia, schema:sameAs",
        "geonames, schema:sameAs",
        "unbis, schema:sameAs",
        "eu, schema:sameAs",
        "iso3166, rdfs:seeAlso",
        "undl, dcterms:source"
    })
    void eachLinksetSaysHowManyWhereToHowAndWhenAndHasItsFile(String target, String predicate) throws IOException {
        List<String> rows = ask(
                """
                SELECT ?n ?dump ?space ?method ?day {
                  <id/dataset/links.%s> a void:Linkset ; void:triples ?n ; void:dataDump ?dump ; void:linkPredicate %s ;
                    void:objectsTarget/void:uriSpace ?space ; dcterms:description ?method ; dcterms:created ?day ; dcterms:license ?terms }
                """
                        .formatted(target, predicate));
        assertEquals(1, rows.size());
        List<String> lines = dump("links-" + target + ".nt.gz");
        assertTrue((" " + rows.get(0) + " ").contains(" " + lines.size() + " "), rows::toString);
        assertEquals(Set.copyOf(lines).size(), lines.size());
    }

    @Test
    void theFilesOfTheSetsMakeUpTheFileOfAllLinks() throws IOException {
        Set<String> parts = new TreeSet<>();
        for (String target : List.of("wikidata", "dbpedia", "geonames", "unbis", "eu"))
            parts.addAll(dump("links-" + target + ".nt.gz"));
        assertEquals(new TreeSet<>(dump("links.nt.gz")), parts);
    }

    private static List<String> dump(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(release.dumps().resolve(name))), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toList());
        }
    }
}
