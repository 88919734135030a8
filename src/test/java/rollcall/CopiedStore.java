package rollcall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import rollcall.release.Release;

/** A store with a copy of a release, for a process that wants it for itself. */
public final class CopiedStore {
    private CopiedStore() {}

    /** @return the folder itself, with what the project ships as its current release */
    public static Path ofShipped(Path folder) throws IOException {
        return of(Shipped.release(), folder);
    }

    /** @return the folder itself, with a copy of the release as its current one */
    public static Path of(Release release, Path folder) throws IOException {
        Path from = release.folder();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) copy(file, to(folder, from).resolve(from.relativize(file)));
        }
        Files.writeString(folder.resolve("current"), release.manifest().version() + "\n");
        return folder;
    }

    private static Path to(Path folder, Path release) throws IOException {
        Path releases = Files.createDirectories(folder.resolve("releases"));
        return releases.resolve(String.valueOf(release.getFileName()));
    }

    private static void copy(Path file, Path to) throws IOException {
        if (Files.isDirectory(file)) Files.createDirectories(to);
        else Files.copy(file, to);
    }
}
