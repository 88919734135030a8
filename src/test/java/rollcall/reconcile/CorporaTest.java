package rollcall.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.search.Sample;
import rollcall.search.TextIndex;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RDFS;

/** The spellings people really have: names out of vote tables and the press, and every symbol of the big table. */
class CorporaTest {
    private static final Path TABLE = Path.of("../shared/corpora/undl/un_data_1946_2021.csv.gz");

    private static final String NO_SYMBOL = "MISSING_DATA";

    @TempDir
    Path folder;

    @Test
    void twoHundredNamesOfStatesFindTheirStates() throws IOException {
        DatasetGraph data = Sample.data();
        try (TextIndex index = Sample.index(data, folder)) {
            Reconciler reconciler = new Reconciler(index, data.getUnionGraph(), Sample.IRIS);
            List<String> missed = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            long began = System.nanoTime();
            int asked = 0;
            int matched = 0;
            for (NamedCsvRecord row : names()) {
                asked++;
                List<Candidate> found =
                        reconciler.candidates(new Question(row.getField("name"), Set.of(EntityType.STATE)));
                Optional<Candidate> first = found.stream().findFirst();
                boolean right = first.filter(c -> c.entry().key().equals(row.getField("state")))
                        .isPresent();
                if (!right)
                    missed.add(row + " found " + first.map(c -> c.entry().id()).orElse("nothing"));
                if (!right && first.filter(Candidate::match).isPresent()) wrong.add(row.toString());
                if (first.filter(Candidate::match).isPresent()) matched++;
            }
            System.err.printf(
                    "%d names, %d safe, %d missed, %.2f s%n",
                    asked, matched, missed.size(), (System.nanoTime() - began) / 1e9);
            assertEquals(200, asked);
            assertEquals(List.of(), wrong);
            assertTrue(missed.size() <= 4, missed::toString);
        }
    }

    private static List<NamedCsvRecord> names() throws IOException {
        try (InputStream in = CorporaTest.class.getResourceAsStream("/reconcile/state-names.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    @Test
    void everySymbolOfTheBigTableIsFoundInFiveSpellings() throws IOException {
        Assumptions.assumeTrue(Files.isReadable(TABLE), TABLE + " is not there");
        Set<String> symbols = new TreeSet<>(symbols());
        symbols.remove(NO_SYMBOL);
        DatasetGraph data = resolutions(symbols);
        try (TextIndex index = Sample.index(data, folder)) {
            Reconciler reconciler = new Reconciler(index, data.getUnionGraph(), Sample.IRIS);
            List<String> lost = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            for (String symbol : symbols)
                for (String spelling : spellings(symbol)) {
                    List<Candidate> found =
                            reconciler.candidates(new Question(spelling, Set.of(EntityType.RESOLUTION)));
                    if (found.isEmpty()
                            || found.stream()
                                    .noneMatch(c -> c.entry().label().equals(symbol)
                                            && c.score() == found.get(0).score())) lost.add(spelling + " of " + symbol);
                    found.stream()
                            .filter(c -> c.match() && !c.entry().label().equals(symbol))
                            .forEach(
                                    c -> wrong.add(spelling + " is " + c.entry().label()));
                }
            System.err.println(symbols.size() + " symbols, " + lost.size() + " lost");
            assertEquals(List.of(), lost);
            assertEquals(List.of(), wrong);
        }
    }

    /** One draft was voted on twice, and one row lacks its symbol. */
    @Test
    void theBigTableHasAsManySymbolsAsItsRowsButForTwo() throws IOException {
        Assumptions.assumeTrue(Files.isReadable(TABLE), TABLE + " is not there");
        List<String> all = symbols();
        assertEquals(7_855, all.size());
        assertEquals(
                7_851, all.stream().filter(s -> s.contains("/RES/")).distinct().count());
        assertEquals(
                List.of("A/73/L.42", "A/76/L.14", "A/76/L.14", NO_SYMBOL),
                all.stream().filter(s -> !s.contains("/RES/")).sorted().toList());
    }

    private static List<String> spellings(String symbol) {
        return symbol.contains("/RES/") ? ofResolution(symbol) : ofDraft(symbol);
    }

    private static List<String> ofDraft(String symbol) {
        return List.of(
                symbol,
                symbol.toLowerCase(Locale.ROOT),
                symbol.substring("A/".length()),
                "Draft " + symbol,
                "Resolution " + symbol,
                "UN draft resolution " + symbol);
    }

    private static List<String> ofResolution(String symbol) {
        String number = symbol.replaceFirst("^[AS]/RES/", "");
        String organ = symbol.startsWith("S/") ? "Security Council" : "UNGA";
        return List.of(
                symbol,
                symbol.toLowerCase(Locale.ROOT),
                number,
                "Resolution " + number,
                organ + " resolution " + number,
                symbol.replace("(", " ("));
    }

    /** Of every row. */
    private static List<String> symbols() throws IOException {
        List<String> symbols = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(TABLE)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord row : rows)
                symbols.add(row.getField("Resolution").strip());
        }
        return symbols;
    }

    private static DatasetGraph resolutions(Set<String> symbols) {
        DatasetGraph data = DatasetGraphFactory.create();
        var graph = Sample.IRIS.node(Space.GRAPH, "votes.test");
        for (String symbol : symbols) {
            var node = Sample.IRIS.node(Space.RESOLUTION, Keys.symbol(symbol));
            data.add(graph, node, RDFS.label, NodeFactory.createLiteralLang(symbol, "en"));
            data.add(graph, node, DCTERMS.identifier, NodeFactory.createLiteralString(symbol));
        }
        return data;
    }
}
