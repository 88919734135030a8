package rollcall.resolve;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import rollcall.account.Finding;
import rollcall.account.Findings;

/** Reads the registry: the files the jar carries, then the additions of data folders. */
public final class RegistryReader {
    private static final String BUILT_IN = "/rollcall/reference/";

    final RegistryTables tables = new RegistryTables();
    private final Findings findings;

    RegistryReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether a CSV file with this header is part of a registry. */
    public static boolean isRegistryHeader(Collection<String> header) {
        return RegistryFile.of(header).isPresent();
    }

    /** The files of the registry the jar carries, on the class path. */
    public static List<String> resources() {
        return Arrays.stream(RegistryFile.values())
                .map(file -> BUILT_IN + file.fileName())
                .toList();
    }

    /** The registry the jar carries. */
    public static Registry builtIn(Findings findings) {
        return read(List.of(), findings);
    }

    /**
     * The registry the jar carries, and additions to it. A row of an addition takes the place of the row with the same
     * key; names add up.
     *
     * @param additions CSV files with registry headers, in the order in which they count
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Registry read(List<Path> additions, Findings findings) {
        RegistryReader reader = new RegistryReader(findings);
        for (RegistryFile file : RegistryFile.values()) reader.builtInFile(file.fileName());
        for (Path file : additions) reader.addition(file);
        return RegistryChecks.checked(reader.tables, findings);
    }

    private void builtInFile(String name) {
        try (InputStream in = RegistryReader.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) throw new IllegalStateException("the class path lacks " + BUILT_IN + name);
            read("reference/" + name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addition(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; is it UTF-8 and readable?", e);
        }
    }

    private void read(String name, Reader in) throws IOException {
        tables.startFile();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(in)) {
            for (NamedCsvRecord row : rows) row(name, row);
        } catch (CsvParseException e) {
            refuseFile(name, e.getMessage(), "comma-separated rows, each as long as the header", "mend the quoting");
        }
    }

    private void row(String name, NamedCsvRecord row) {
        int fields = row.getHeader().size();
        if (row.getFieldCount() != fields)
            refuseFile(
                    name,
                    row.getFieldCount() + " fields in line " + row.getStartingLineNumber(),
                    fields + ", as in the header",
                    "complete the row, or mend the quoting");
        else fullRow(name, row);
    }

    private void fullRow(String name, NamedCsvRecord row) {
        RegistryFile.of(row.getHeader())
                .ifPresentOrElse(
                        file -> tables.add(file, new RegistryRow(name, row, findings)),
                        () -> refuseFile(
                                name,
                                String.join(",", row.getHeader()),
                                "the header of a registry file",
                                "see the registry's README for the columns"));
    }

    private void refuseFile(String name, String found, String expected, String remedy) {
        findings.accept(
                new Finding(Finding.Severity.REFUSES_FILE, "REGISTRY-FILE", name, "", "", found, expected, remedy));
    }
}
