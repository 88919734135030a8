package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.Shipped;
import rollcall.serve.Running;

/**
 * The competency questions of the ontology, put to the server over what the project ships. The expected rows were worked
 * out from the facts files and the roll-call tables, not copied from an answer.
 */
class CompetencyQuestionsTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/competency");
    /** The address question 30 names; here a server of the test's own stands for it. */
    private static final String WIKIDATA = "https://query.wikidata.org/sparql";

    private static FusekiServer wikidata;
    private static Running site;

    @BeforeAll
    static void start() {
        DatasetGraph items = DatasetGraphFactory.create();
        RDFDataMgr.read(items, QUESTIONS.resolve("wikidata-continents.ttl").toString());
        wikidata = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/wikidata", items, false)
                .build()
                .start();
        site = Running.serving(Running.SITE.withServices(Set.of(URI.create(remote()))), Shipped.release());
    }

    @AfterAll
    static void stop() {
        site.close();
        wikidata.stop();
    }

    private static String remote() {
        return "http://127.0.0.1:" + wikidata.getPort() + "/wikidata/sparql";
    }

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.replace(".rq", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hasTheExpectedAnswer(String name) throws IOException {
        String query = Files.readString(QUESTIONS.resolve(name + ".rq")).replace(WIKIDATA, remote());
        Rows expected = Rows.of(expected(name));
        Rows answer = Rows.of(ask(query));
        assertEquals(expected.sorted(), answer.sorted());
        for (String key : orderOf(query)) assertEquals(expected.column(key), answer.column(key), "the order by " + key);
    }

    /** The key of a run depends on the digests of all input, so the files write {@code {run}} in its place. */
    private static String expected(String name) throws IOException {
        return Files.readString(QUESTIONS.resolve(name + ".expected.csv"))
                .replace("{run}", Shipped.release().manifest().run());
    }

    private static String ask(String query) {
        HttpResponse<String> response = site.send(HttpRequest.newBuilder(site.at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(query))
                .build());
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    /** The first variable of ORDER BY: the rows beyond it may come in any order. */
    private static List<String> orderOf(String text) {
        Query query = QueryFactory.create(text);
        if (!query.hasOrderBy()) return List.of();
        SortCondition first = query.getOrderBy().get(0);
        return List.of(first.getExpression().getVarName());
    }

    /** A table of results; an unbound value is an empty one. */
    private record Rows(List<String> header, List<List<String>> rows) {
        static Rows of(String csv) {
            List<List<String>> all = CsvReader.builder().ofCsvRecord(csv).stream()
                    .map(CsvRecord::getFields)
                    .toList();
            return new Rows(all.get(0), all.subList(1, all.size()));
        }

        /** Lines in the order of letters, so that a difference reads well. */
        String sorted() {
            return String.join(" | ", header) + "\n"
                    + String.join(
                            "\n",
                            rows.stream()
                                    .map(row -> String.join(" | ", row))
                                    .sorted()
                                    .toList());
        }

        List<String> column(String name) {
            int at = header.indexOf(name);
            return rows.stream().map(row -> row.get(at)).toList();
        }
    }
}
