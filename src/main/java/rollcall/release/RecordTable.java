package rollcall.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of the United Nations' record, written from rows and compressed, with its CSVW metadata beside it.
 *
 * @param name     of the files, without suffix
 * @param metadata CSVW, as JSON in UTF-8
 */
public record RecordTable(String name, List<String> header, byte[] metadata) {
    /** Sends all rows. */
    @FunctionalInterface
    public interface Rows {
        void send(Row out) throws IOException;
    }

    /** Takes one row; one value a column. */
    @FunctionalInterface
    public interface Row {
        void row(String... values) throws IOException;
    }

    /** @param folder of the dumps */
    public List<Manifest.PublishedFile> write(Rows rows, Path folder) throws IOException {
        DumpFile file = new DumpFile(folder.resolve(name + ".csv.gz"), "text/csv", Rights.UN_RECORDS);
        long[] count = {0};
        try (Writer text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.send(values -> {
                csv.writeRecord(values);
                count[0]++;
            });
        }
        return List.of(file.published(count[0]), describe(folder));
    }

    private Manifest.PublishedFile describe(Path folder) throws IOException {
        DumpFile file = new DumpFile(folder.resolve(name + ".csv-metadata.json"), "application/csvm+json", Rights.OWN);
        try (file) {
            file.write(metadata);
        }
        return file.published(header.size());
    }
}
