package rollcall.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.vocab.Prefixes;

class TablesTest {
    private static final String BASE = "http://example.org/";
    private static final String RECORD =
            """
            sta:x a rc:Statement ; rdfs:label "Anna, 2022: \\"no\\""@en , "Анна"@ru ;
              schema:agent pers:anna , pers:bert ; rc:onBehalfOf st:CUB ;
              rc:stance rcc:stance.declines-to-comment ; rc:status rcc:status.occurred ;
              rc:latest "2022-03-03"^^xsd:date ; schema:text "=HYPERLINK(\\"http://evil.example\\")" ;
              dcterms:description "two\\nlines, \\"quoted\\" | barred"@en ; rc:evidence evi:d.5-9 , evi:d.1-3 .
            pers:anna rdfs:label "Anna"@en . pers:bert rdfs:label "@Bert"@en . st:CUB a rc:State ; rdfs:label "Cuba"@en .
            evi:d.1-3 a rc:Evidence ; oa:hasSource doc:d ; oa:start 1 ; oa:end 3 ; oa:exact "-1" ;
              rc:claimant doc:d ; rc:certainty rcc:certainty.asserted .
            evi:d.5-9 a rc:Evidence ; oa:hasSource doc:d ; oa:start 5 ; oa:end 9 ; oa:exact "+ten" ;
              rc:claimant st:CUB ; rc:relayedBy pers:anna ; rc:hedge "about" ; rc:certainty rcc:certainty.estimated .
            agr:a a rc:Agreement ; rc:signatory st:CUB ; dcterms:type rcc:agreement.treaty ; rc:evidence evi:d.1-3 .
            est:e a rc:Estimate ; schema:about agr:a ; schema:unitText "USD" ; schema:minValue 250000000 .
            """;

    @TempDir
    Path folder;

    private List<Manifest.PublishedFile> files;

    @BeforeEach
    void tables() throws IOException {
        files = Tables.write(data(), folder);
    }

    private static DatasetGraph data() {
        StringBuilder text = new StringBuilder();
        Prefixes.of(BASE).forEach((prefix, namespace) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(text + RECORD, Lang.TURTLE).parse(StreamRDFLib.dataset(data));
        return data;
    }

    static List<Table> all() {
        return Table.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void columnsAreTheVariablesOfTheQueryAndAllAreDescribed(Table table) throws IOException {
        assertEquals(table.query().getResultVars(), table.header());
        JsonNode metadata =
                new ObjectMapper().readTree(folder.resolve(table.metadataFile()).toFile());
        assertEquals(table.file(), metadata.get("url").asText());
        assertEquals("http://www.w3.org/ns/csvw", metadata.at("/@context/0").asText());
        for (JsonNode column : metadata.at("/tableSchema/columns"))
            for (String field : List.of("name", "titles", "datatype", "dc:description"))
                assertTrue(column.hasNonNull(field), () -> column + " lacks " + field);
        assertTrue(Files.readString(folder.resolve(table.file()))
                .startsWith("\uFEFF" + String.join(",", table.header()) + "\r\n"));
    }

    @Test
    void everyFileIsInTheManifestWithItsRows() throws IOException {
        assertEquals(14, files.size());
        for (Manifest.PublishedFile file : files) {
            assertEquals(Disk.sha256(folder.resolve(file.name())), file.sha256());
            if (file.name().endsWith(".csv")) assertEquals(rows(file.name()).size(), file.count(), file::name);
        }
    }

    @Test
    void aStatementIsOneRowWithItsValuesInOrder() throws IOException {
        List<NamedCsvRecord> rows = rows("statements.csv");
        assertEquals(1, rows.size());
        NamedCsvRecord row = rows.get(0);
        assertEquals(BASE + "id/statement/x", row.getField("id"));
        assertEquals("Anna, 2022: \"no\"", row.getField("label"));
        assertEquals("'@Bert|Anna", row.getField("speaker"));
        assertEquals(BASE + "id/person/anna|" + BASE + "id/person/bert", row.getField("speaker_id"));
        assertEquals("declines-to-comment", row.getField("stance"));
        assertEquals("2022-03-03", row.getField("latest"));
        assertEquals("", row.getField("date"));
        assertEquals("two\nlines, \"quoted\" / barred", row.getField("gist"));
        assertEquals(BASE + "id/doc/d", row.getField("document_id"));
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        assertEquals(
                "'=HYPERLINK(\"http://evil.example\")",
                rows("statements.csv").get(0).getField("words"));
        for (Table table : all())
            for (NamedCsvRecord row : rows(table.file()))
                for (String cell : row.getFields())
                    assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
    }

    @Test
    void evidenceHasARowForEachThingItSupports() throws IOException {
        Set<String> supported = new HashSet<>();
        for (NamedCsvRecord row : rows("evidence.csv"))
            supported.add(row.getField("start") + " " + row.getField("kind") + " " + row.getField("words") + " "
                    + row.getField("relayed_by"));
        assertEquals(Set.of("1 Statement '-1 ", "1 Agreement '-1 ", "5 Statement '+ten Anna"), supported);
    }

    @Test
    void anAgreementHasItsValue() throws IOException {
        NamedCsvRecord row = rows("agreements.csv").get(0);
        assertEquals("250000000", row.getField("value_min"));
        assertEquals("", row.getField("value_max"));
        assertEquals("USD", row.getField("value_unit"));
        assertEquals("Cuba", row.getField("signatory"));
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(Files.readString(folder.resolve(name)).substring(1))) {
            return new ArrayList<>(csv.stream().toList());
        }
    }
}
