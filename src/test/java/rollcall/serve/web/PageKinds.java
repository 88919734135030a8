package rollcall.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One address of every kind of page, those of hostile data and of problems among them. */
final class PageKinds {
    static final List<String> ALL = read();

    private PageKinds() {}

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(PageKinds.class.getResourceAsStream("/site/pages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
