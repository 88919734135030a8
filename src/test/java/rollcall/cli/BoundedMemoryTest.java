package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and mapping keep a key of each roll call and nothing of its votes, however many there are. */
@Tag("long")
class BoundedMemoryTest {
    /** Twelve million votes; held in memory they would take more than a gigabyte. */
    private static final int COPIES = 2_000;

    private static final String HEAP = "-Xmx48m";
    private static final Path SHIPPED = Path.of("data/rollcalls/ga-embargo-on-cuba.csv");

    @Test
    void aTableOfAnySizeIsMappedInASmallHeap(@TempDir Path folder) throws Exception {
        Path table = folder.resolve("copies.csv.gz");
        List<String> lines = Files.readAllLines(SHIPPED);
        write(lines, table);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "map",
                        table.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(log));
        String rows = String.format("%,d rows published", (lines.size() - 1L) * COPIES);
        assertTrue(Files.readString(log).contains(rows), () -> rows + " are not in the account");
    }

    /** Each copy has record numbers of its own; the shipped ones have six or seven digits. */
    private static void write(List<String> lines, Path table) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8))) {
            out.write(lines.get(0) + "\n");
            for (int copy = 1; copy <= COPIES; copy++)
                for (String line : lines.subList(1, lines.size())) {
                    int comma = line.indexOf(',');
                    long record = copy * 10_000_000L + Long.parseLong(line.substring(0, comma));
                    out.write(record + line.substring(comma) + "\n");
                }
        }
    }
}
