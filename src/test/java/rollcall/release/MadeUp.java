package rollcall.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Releases with one small dump and a made-up database, written as a build does. */
final class MadeUp {
    static final String RUN = "0123456789ab";

    private MadeUp() {}

    static Release release(Path store) throws IOException {
        Releases releases = new Releases(store);
        Path folder = releases.building();
        Files.createDirectories(folder.resolve("dump"));
        Files.createDirectories(folder.resolve("tdb2/Data-0001"));
        Files.writeString(folder.resolve("tdb2/tdb.lock"), "");
        Files.writeString(folder.resolve("tdb2/Data-0001/SPO.bpt"), "0123456789");
        Files.writeString(folder.resolve("tdb2/Data-0001/journal.jrnl"), "");
        DumpFile dump = new DumpFile(folder.resolve("dump/rollcall.nq.gz"), "application/n-quads", Rights.OWN);
        try (dump) {
            dump.write("<s> <p> <o> <g> .\n".getBytes(StandardCharsets.UTF_8));
        }
        manifest(releases.nextVersion(RUN), List.of(dump.published(1)), folder).write(folder);
        return releases.publish(folder);
    }

    private static Manifest manifest(String version, List<Manifest.PublishedFile> files, Path folder)
            throws IOException {
        return new Manifest(
                version,
                RUN,
                "0.1.0",
                "",
                "http://example.org/",
                Instant.parse("2026-11-24T12:00:00Z"),
                1,
                1,
                Map.of("http://example.org/id/graph/registry", 1L),
                files,
                List.of(),
                Verification.database(folder.resolve("tdb2")),
                List.of(new Manifest.Input("facts/a.json", 3, "00")),
                Map.of("facts", 3L, "a", 1L));
    }
}
