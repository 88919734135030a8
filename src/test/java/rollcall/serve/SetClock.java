package rollcall.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A clock that the test sets while other processes run by it: Debian's libfaketime, loaded into them. It changes the
 * time of day and leaves the time that only counts forward, as a clock that is set does.
 *
 * @param library the file to load
 * @param offset  a file that says how far the clock is from the true time
 */
record SetClock(Path library, Path offset) {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String REMEDY = "no libfaketimeMT.so.1 below /usr/lib/*/faketime; apt-get install libfaketime";

    /** Skips the caller where the library is missing, unless {@code -Drollcall.faketime=required}. */
    static SetClock atTheTrueTime(Path folder) throws IOException {
        Optional<Path> library = find();
        if ("required".equals(System.getProperty("rollcall.faketime")))
            Assertions.assertTrue(library.isPresent(), REMEDY);
        Assumptions.assumeTrue(library.isPresent(), "test of the clock skipped: " + REMEDY);
        SetClock clock = new SetClock(library.orElseThrow(), folder.resolve("offset"));
        clock.set("+0");
        return clock;
    }

    private static Optional<Path> find() throws IOException {
        if (!Files.isDirectory(LIBRARIES)) return Optional.empty();
        try (Stream<Path> folders = Files.list(LIBRARIES)) {
            return folders.map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::isReadable)
                    .findFirst();
        }
    }

    /** @param from the true time, such as {@code -1d}; processes see it within a second */
    void set(String from) throws IOException {
        Path next = Files.writeString(offset.resolveSibling("next"), from + "\n");
        Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The last of these keeps waits for a while from ending at once, which would keep the processors busy. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                offset.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }
}
