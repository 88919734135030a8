package rollcall.release;

import java.nio.file.Path;

/** A finished release on disk. */
public record Release(Path folder, Manifest manifest) {
    /** The TDB2 database. */
    public Path database() {
        return database(folder);
    }

    /** The files for download. */
    public Path dumps() {
        return folder.resolve("dump");
    }

    /** The text index. */
    public Path textIndex() {
        return folder.resolve("text");
    }

    static Path database(Path folder) {
        return folder.resolve("tdb2");
    }
}
