package rollcall.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The tables beside the graph, for spreadsheets and statistics programs: RFC 4180 in UTF-8 with a byte order mark, without
 * which spreadsheets take the text for something else, and CSVW metadata for each.
 */
public final class Tables {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Tables() {}

    /**
     * @param data   with the union of its graphs as default graph, in a read transaction
     * @param folder of the dumps
     * @return the files, in no order
     */
    public static List<Manifest.PublishedFile> write(DatasetGraph data, Path folder) throws IOException {
        List<Manifest.PublishedFile> files = new ArrayList<>();
        for (Table table : Table.all()) {
            files.add(rows(table, data, folder));
            files.add(metadata(table, folder));
        }
        return files;
    }

    private static Manifest.PublishedFile rows(Table table, DatasetGraph data, Path folder) throws IOException {
        DumpFile file = new DumpFile(folder.resolve(table.file()), "text/csv", table.rights());
        long count = 0;
        try (Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
                QueryExec execution =
                        QueryExec.dataset(data).query(table.query()).build()) {
            text.write(BYTE_ORDER_MARK);
            csv.writeRecord(table.header());
            for (RowSet rows = execution.select(); rows.hasNext(); count++) csv.writeRecord(table.cells(rows.next()));
        }
        return file.published(count);
    }

    private static Manifest.PublishedFile metadata(Table table, Path folder) throws IOException {
        DumpFile file = new DumpFile(folder.resolve(table.metadataFile()), "application/csvm+json", Rights.OWN);
        try (file) {
            file.write(table.metadata());
        }
        return file.published(table.columns().size());
    }
}
