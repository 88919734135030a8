package rollcall.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A table of the data: a SELECT query for its rows, and CSVW metadata that says what its columns are. The columns are the
 * query's variables, in their order.
 */
record Table(String name, Query query, List<Column> columns, byte[] metadata, String title, Rights rights) {
    private static final String NAMES = "statements meetings agreements sanctions evidence entities links";

    /** What the queries put between the values of one cell; CSVW's separator takes its place. */
    private static final String BETWEEN_VALUES = "\u001F";

    /** All tables, in name order. */
    static List<Table> all() {
        return Arrays.stream(NAMES.split(" ")).sorted().map(Table::named).toList();
    }

    private static Table named(String name) {
        try {
            byte[] metadata = resource(name + ".csv-metadata.json");
            JsonNode json = new ObjectMapper().readTree(metadata);
            List<Column> columns = new ArrayList<>();
            for (JsonNode column : json.at("/tableSchema/columns")) columns.add(Column.of(column));
            Query query = QueryFactory.create(new String(resource(name + ".rq"), StandardCharsets.UTF_8));
            return new Table(
                    name, query, columns, metadata, json.get("dc:title").asText(), rights(json));
        } catch (IOException e) {
            throw new IllegalStateException("the jar lacks the table " + name, e);
        }
    }

    private static Rights rights(JsonNode json) {
        return new Rights(
                Optional.of(json.at("/dc:license/@id").asText()),
                json.get("dc:rights").asText());
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = Table.class.getResourceAsStream("tables/" + file)) {
            if (in == null) throw new IOException("no such resource: " + file);
            return in.readAllBytes();
        }
    }

    String file() {
        return name + ".csv";
    }

    String metadataFile() {
        return name + ".csv-metadata.json";
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(Binding row) {
        return columns.stream()
                .map(column -> column.cell(row.get(column.name())))
                .toList();
    }

    /**
     * @param separator between values of a cell; empty where there is one at most
     * @param words     text that somebody wrote, which a spreadsheet must not take for a formula
     */
    record Column(String name, String separator, boolean words) {
        private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

        static Column of(JsonNode json) {
            return new Column(
                    json.get("name").asText(),
                    json.path("separator").asText(),
                    json.get("datatype").asText().equals("string"));
        }

        String cell(@org.jspecify.annotations.Nullable Node value) {
            if (value == null) return "";
            String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
            String joined = separator.isEmpty() ? text : joined(text);
            return words ? harmless(joined) : joined;
        }

        /** In a fixed order: a query gives the values in any. */
        private String joined(String values) {
            return Arrays.stream(values.split(BETWEEN_VALUES))
                    .map(value -> value.replace(separator, "/"))
                    .sorted()
                    .collect(Collectors.joining(separator));
        }

        /** Spreadsheets run a cell that begins like a formula; behind an apostrophe it is text. */
        private static String harmless(String text) {
            return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }
    }
}
