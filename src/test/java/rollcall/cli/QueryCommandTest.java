package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.Shipped;

class QueryCommandTest {
    private static final String SELECT = "SELECT ?p ?day { ?p a rc:Protest ; rc:earliest ?day }";
    private static final String CONSTRUCT = "CONSTRUCT { ?p a rc:Protest } { ?p a rc:Protest }";
    private static final String PROTEST = "http://localhost:3030/id/event/protest.2022-02.UKR.CUB";
    private static final String XSD_DATE = "http://www.w3.org/2001/XMLSchema#date";

    @TempDir
    Path folder;

    private Shell query(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("q.rq"), text);
        Object[] line = new Object[options.length + 4];
        line[0] = "query";
        line[1] = "--store";
        line[2] = Shipped.release().folder().getParent().getParent();
        System.arraycopy(options, 0, line, 3, options.length);
        line[line.length - 1] = file;
        return Shell.run(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CSV   | p,day\\r\\nhttp://localhost:3030/id/event/protest.2022-02.UKR.CUB,2022-02-26\\r\\n
                    csv   | p,day\\r\\nhttp://localhost:3030/id/event/protest.2022-02.UKR.CUB,2022-02-26\\r\\n
                    TSV   | ?p\\t?day\\n<http://localhost:3030/id/event/protest.2022-02.UKR.CUB>\\t"2022-02-26"^^<http://www.w3.org/2001/XMLSchema#date>\\n
                    """)
    void aTableIsWrittenAsAsked(String format, String expected) throws IOException {
        Shell shell = query(SELECT, "--format", format);
        assertEquals(expected.translateEscapes(), shell.out());
        assertEquals("", shell.err());
        assertEquals(ExitCode.DONE, shell.code());
    }

    @Test
    void aTableIsWrittenAsJson() throws IOException {
        String json = query(SELECT, "--format", "json").out().replaceAll("\\s", "");
        assertEquals(
                "{\"head\":{\"vars\":[\"p\",\"day\"]},\"results\":{\"bindings\":[{\"p\":{\"type\":\"uri\",\"value\":\""
                        + PROTEST + "\"},\"day\":{\"type\":\"literal\",\"datatype\":\"" + XSD_DATE
                        + "\",\"value\":\"2022-02-26\"}}]}}",
                json);
    }

    @Test
    void aTableIsWrittenAsXml() throws IOException {
        String xml = query(SELECT, "--format", "xml").out();
        assertTrue(xml.startsWith("<?xml") && xml.contains("<uri>" + PROTEST + "</uri>"), xml);
    }

    @Test
    void aTableIsDrawnForPeople() throws IOException {
        String table = query(SELECT, "--format", "table").out();
        assertTrue(table.contains("| ev:protest.2022-02.UKR.CUB |"), table);
    }

    @Test
    void withoutAFormatATableIsCsvWhereNobodyWatches() throws IOException {
        assertEquals(query(SELECT, "--format", "csv").out(), query(SELECT).out());
    }

    @ParameterizedTest
    @CsvSource({"ttl, TTL", "nt, NT"})
    void aGraphIsWrittenAsAsked(String format, String language) throws IOException {
        var graph = GraphFactory.createDefaultGraph();
        String text = query(CONSTRUCT, "--format", format).out();
        RDFParser.fromString(text, RDFLanguages.nameToLang(language)).parse(graph);
        assertEquals(1, graph.size());
        RDFParser.fromString(query(CONSTRUCT).out(), Lang.TURTLE).parse(graph);
        assertEquals(1, graph.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"TTL", "NT"})
    void aFormatOfGraphsIsNoneForATable(QueryCommand.Format format) throws IOException {
        refused(
                "--format " + format + " is for graphs; use table, csv, tsv, json or xml for this query",
                SELECT,
                format);
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "CSV", "TSV", "JSON", "XML"})
    void aFormatOfTablesIsNoneForAGraph(QueryCommand.Format format) throws IOException {
        refused("--format " + format + " is for tables; use ttl or nt for this query", CONSTRUCT, format);
    }

    private void refused(String message, String query, QueryCommand.Format format) throws IOException {
        Shell shell = query(query, "--format", format.name());
        assertEquals("rollcall: " + message + "\n", shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }

    @Test
    void aQuestionIsAnsweredInAWordOrAsAsked() throws IOException {
        assertEquals("true\n", query("ASK { st:CUB a rc:State }").out());
        assertEquals("false\n", query("ASK { st:CUB a rc:Protest }").out());
        assertTrue(
                query("ASK {}", "--format", "json").out().replaceAll("\\s", "").endsWith("\"boolean\":true}"));
    }

    @Test
    void aBrokenQueryIsSaidWithItsLine() throws IOException {
        Shell shell = query("SELECT *\n{ ?s ?p }");
        assertEquals(1, shell.err().lines().count(), shell.err());
        assertTrue(shell.err().startsWith("rollcall: " + folder.resolve("q.rq") + ":2: "), shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
    }

    @Test
    void aDashIsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("ASK { st:CUB a rc:State }".getBytes(StandardCharsets.UTF_8)));
        try {
            Path store = Shipped.release().folder().getParent().getParent();
            assertEquals("true\n", Shell.run("query", "--store", store, "-").out());
        } finally {
            System.setIn(before);
        }
    }
}
