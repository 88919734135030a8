package rollcall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Case folders below {@code src/test/resources/cases}: a new bug is a new folder, not new Java. */
public final class Cases {
    private Cases() {}

    public static Stream<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(folder(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static Path folder(String kind) {
        try {
            return Path.of(Cases.class.getResource("/cases/" + kind).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a file; none if there is no such file. */
    public static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
