package rollcall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Sets up java.util.logging unless the user has done so by the JDK's own property. */
final class Logging {
    private Logging() {}

    static void configure() {
        if (System.getProperty("java.util.logging.config.file") != null) return;
        try (InputStream settings = Logging.class.getResourceAsStream("/rollcall/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the logging settings", e);
        }
    }
}
