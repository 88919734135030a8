package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** The rows of one table below its header, one at a time. Whoever opens it closes it. */
final class Rows implements Closeable {
    private final TableFile file;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private long count;
    private long line = 1;

    private Rows(TableFile file) throws IOException {
        this.file = file;
        this.csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TableInput.open(file.path()));
        this.records = csv.iterator();
        this.header = next().map(Header::of).orElseGet(() -> new Header(List.of()));
        this.count = 0;
    }

    /**
     * Reads the header; a table without any row has an empty one.
     *
     * @throws DamagedTable when not even that can be read
     */
    static Rows open(TableFile file) throws IOException {
        try {
            return new Rows(file);
        } catch (ZipException | EOFException | CharacterCodingException e) {
            throw damaged(file, 1, e);
        }
    }

    TableFile file() {
        return file;
    }

    Header header() {
        return header;
    }

    /** Rows handed out so far. */
    long count() {
        return count;
    }

    /** @throws DamagedTable when the table breaks off, is no CSV, or is not UTF-8 */
    Optional<CsvRecord> next() throws DamagedTable {
        try {
            if (!records.hasNext()) return Optional.empty();
            CsvRecord row = records.next();
            line = row.getStartingLineNumber();
            count++;
            return Optional.of(row);
        } catch (UncheckedIOException e) {
            throw damaged(file, line, e.getCause());
        } catch (CsvParseException e) {
            throw damaged(file, line, e);
        }
    }

    /** Takes the rows of a table, one after the other. */
    @FunctionalInterface
    interface Taker {
        void row(CsvRecord row) throws DamagedTable;
    }

    /** Passes on every row that is left, and tells the desk how far it has got. */
    void each(Taker taker, Desk desk) throws DamagedTable {
        for (Optional<CsvRecord> row = next(); row.isPresent(); row = next()) {
            taker.row(row.get());
            desk.step(this);
        }
    }

    private static DamagedTable damaged(TableFile file, long line, Exception e) {
        String found;
        String remedy;
        if (e instanceof CharacterCodingException) {
            found = "bytes that are not UTF-8";
            remedy = "save the table as UTF-8, or download it again";
        } else if (e instanceof EOFException || e instanceof ZipException) {
            found = "a compressed file that breaks off or is damaged";
            remedy = "download it again";
        } else {
            found = "rows that are no CSV (" + e.getMessage() + ")";
            remedy = "mend the quoting, or download the table again";
        }
        return new DamagedTable(
                file.name(), Long.toString(line), found + " after this line", "a whole table", remedy, e);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
