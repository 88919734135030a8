package rollcall.rectangle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One table: its name, its columns, its rows in a fixed order. {@code {name}.csv-metadata.json} describes the columns. */
public interface Rectangle {
    /** Of the file, without suffix. */
    String name();

    List<String> header();

    /** CSVW metadata of the table. */
    default byte[] metadata() {
        String file = name() + ".csv-metadata.json";
        try (InputStream in = Rectangle.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends each row; one value a column. */
    void send(Rows out) throws IOException;

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {
        void row(String... values) throws IOException;
    }
}
