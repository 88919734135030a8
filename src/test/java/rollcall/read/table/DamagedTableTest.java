package rollcall.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

class DamagedTableTest {
    private static final Registry REGISTRY = RegistryReader.builtIn(f -> {});
    private static final Path SHIPPED = Path.of("data/rollcalls/ga-embargo-on-cuba.csv");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<RollCall> rollCalls = new ArrayList<>();

    private List<TableAccount> read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("table"), content);
        return new TableReader(REGISTRY, f -> said.add(f.toString()), Progress.SILENT)
                .read(List.of(new TableFile(file, "t.csv")), rollCalls::add);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void plainGzipAndZipReadAlike() throws IOException {
        byte[] plain = Files.readAllBytes(SHIPPED);
        for (byte[] content : List.of(plain, gzip(plain), zip("x/data.CSV", plain))) {
            rollCalls.clear();
            assertEquals(30, read(content).get(0).rollCalls());
            assertEquals(30, rollCalls.size());
        }
    }

    @Test
    void aZipWithoutATableIsEmpty() throws IOException {
        assertEquals(List.of(), read(zip("data.txt", "x".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of(
                        "t.csv: TABLE-EMPTY: found an empty file; expected a header and rows; download the table again"),
                said);
    }

    @Test
    void aGzipThatBreaksOffStopsTheRun() throws IOException {
        byte[] whole = gzip(Files.readAllBytes(SHIPPED));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        DamagedTable damage = assertThrows(DamagedTable.class, () -> read(half));
        assertTrue(
                damage.getMessage()
                        .matches(
                                "t\\.csv:\\d+: TABLE-DAMAGED: found a compressed file that breaks off or is damaged after"
                                        + " this line; expected a whole table; download it again"),
                damage::getMessage);
    }

    @Test
    void bytesThatAreNotUtf8StopTheRunWithTheLastGoodLine() throws IOException {
        String text = Files.readString(SHIPPED).replaceFirst("ZIMBABWE", "ZIMBABWÉ");
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        DamagedTable damage = assertThrows(DamagedTable.class, () -> read(latin));
        assertTrue(
                damage.getMessage()
                        .matches(
                                "t\\.csv:\\d+: TABLE-DAMAGED: found bytes that are not UTF-8 after this line; expected a"
                                        + " whole table; save the table as UTF-8, or download it again"),
                damage::getMessage);
    }

    @Test
    void garbageIsNoTable() throws IOException {
        byte[] garbage = {(byte) 0xC3, 0x28, 0x0A, (byte) 0xFF, (byte) 0xFE, 0x2C};
        assertEquals(List.of(), read(garbage));
        assertEquals(
                List.of(
                        "t.csv: TABLE-UNREADABLE: found bytes that are not UTF-8 after this line; expected a whole table; save the table as"
                                + " UTF-8, or download it again"),
                said);
    }

    @Test
    void anEmptyGzipIsEmpty() throws IOException {
        assertEquals(List.of(), read(gzip(new byte[0])));
        assertEquals(
                List.of(
                        "t.csv: TABLE-EMPTY: found an empty file; expected a header and rows; download the table again"),
                said);
    }

    @Test
    void rowsOfARecordApartFromEachOtherStopTheRun() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SHIPPED));
        lines.add(lines.get(1));
        byte[] apart = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        DamagedTable damage = assertThrows(DamagedTable.class, () -> read(apart));
        assertEquals(
                "t.csv:" + lines.size()
                        + ": TABLE-DAMAGED: found record 282835 again, apart from its other rows; expected"
                        + " the rows of a roll call one after the other; sort the table by record number",
                damage.getMessage());
    }
}
