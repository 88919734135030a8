package rollcall.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rollcall.account.Finding;

/** Every finding of a run as CSV, so that it can be sorted, sent on and worked off. */
final class RefusalsFile {
    private RefusalsFile() {}

    static void write(Path file, List<Finding> findings) throws IOException {
        if (file.toAbsolutePath().getParent() != null)
            Files.createDirectories(file.toAbsolutePath().getParent());
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("severity", "code", "file", "place", "field", "found", "expected", "remedy");
            for (Finding f : findings)
                csv.writeRecord(
                        f.severity().name(),
                        f.code(),
                        f.file(),
                        f.place(),
                        f.field(),
                        f.found(),
                        f.expected(),
                        f.remedy());
        }
    }
}
