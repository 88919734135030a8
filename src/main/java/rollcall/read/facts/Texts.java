package rollcall.read.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source texts at hand, found by document id: the file called {@code {id}.txt} or {@code …_{id}.txt}. */
@FunctionalInterface
public interface Texts {
    Optional<String> text(String documentId) throws IOException;

    /** Texts in folders; a folder that does not exist holds none. */
    static Texts in(List<Path> folders) {
        return id -> {
            Pattern name = Pattern.compile("(?:.*_)?" + Pattern.quote(id) + "\\.txt");
            List<Path> found = new ArrayList<>();
            for (Path folder : folders) found.addAll(named(folder, name));
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.readString(found.get(0), StandardCharsets.UTF_8));
        };
    }

    private static List<Path> named(Path folder, Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> name.matcher(f.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
