package rollcall.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.fact.StudyRecord;
import rollcall.fuzz.ReaderFuzz;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/**
 * Tables as the product reads them: told by their header, together, some describing others. One input holds several
 * tables with a form feed between them. No row is lost: what was read was published, repeated or refused.
 */
abstract class TableFuzz extends ReaderFuzz {
    private static final Path CASES = Path.of("src/test/resources/cases/tables");
    /** Lines; small examples are changed more often in the same time. */
    private static final int LONGEST_EXAMPLE = 12;

    private static final byte BETWEEN = '\f';
    private static final Registry REGISTRY = RegistryReader.builtIn(finding -> {});

    @TempDir
    static Path folder;

    /** The tables of some cases, an input for each. */
    static Stream<byte[]> tablesOf(String... cases) {
        return Stream.of(cases).map(TableFuzz::tables);
    }

    private static byte[] tables(String name) {
        try (Stream<Path> files = Files.list(CASES.resolve(name).resolve("in"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Path file : files.sorted().toList()) {
                if (all.size() > 0) all.write(BETWEEN);
                Files.readAllLines(file).stream()
                        .limit(LONGEST_EXAMPLE)
                        .forEach(line -> all.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void read(byte[] input) throws IOException {
        List<byte[]> contents = parts(input);
        List<TableFile> files = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++)
            files.add(new TableFile(Files.write(folder.resolve("table" + i), contents.get(i)), i + ".csv"));
        List<Finding> findings = new ArrayList<>();
        Counted out = new Counted();
        try {
            List<TableAccount> accounts = new TableReader(REGISTRY, findings::add, Progress.SILENT).read(files, out);
            check(accounts, out, findings, contents);
        } catch (DamagedTable e) {
            // The documented end of a table that breaks off.
        }
    }

    private static void check(List<TableAccount> accounts, Counted out, List<Finding> findings, List<byte[]> contents) {
        Set<String> complainedOf = new HashSet<>();
        findings.forEach(finding -> complainedOf.add(finding.file()));
        for (TableAccount account : accounts) {
            byte[] content = contents.get(Integer.parseInt(account.file().replace(".csv", "")));
            if (isPlain(content)) assertEquals(lines(content) - 1, account.rows(), "rows of " + account.file());
            assertTrue(account.refused() == 0 || complainedOf.contains(account.file()), "refused without a finding");
        }
        assertEquals(accounts.stream().mapToLong(TableAccount::rollCalls).sum(), out.rollCalls, "roll calls passed on");
        assertEquals(contents.size(), accounts.size() + refusedFiles(findings), "files read or refused");
    }

    private static long refusedFiles(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSES_FILE)
                .map(Finding::file)
                .distinct()
                .count();
    }

    /** Without quotes and packing, each line that is not empty is a row. */
    private static boolean isPlain(byte[] content) {
        for (byte b : content) if (b == '"') return false;
        boolean packed = content.length > 1 && (content[0] == 0x1f || content[0] == 'P');
        return !packed;
    }

    private static long lines(byte[] content) {
        return Stream.of(new String(content, StandardCharsets.ISO_8859_1).split("[\r\n]"))
                .filter(line -> !line.isEmpty())
                .count();
    }

    private static List<byte[]> parts(byte[] input) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= input.length; i++) {
            if (i < input.length && input[i] != BETWEEN) continue;
            parts.add(Arrays.copyOfRange(input, from, i));
            from = i + 1;
        }
        return parts;
    }

    private static final class Counted implements TableReader.Receiver {
        private long rollCalls;

        @Override
        public void rollCall(RollCall rollCall) {
            rollCalls++;
        }

        @Override
        public void study(StudyRecord study) {
            rollCalls++;
        }
    }
}
