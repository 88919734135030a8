package rollcall.build;

import java.nio.file.Path;

/**
 * One file a build reads.
 *
 * @param name for findings and the manifest: the path as the user would type it, with {@code /}
 */
record InputFile(Path path, String name, Role role) {
    /** What a file is, told by its content, never by its name. */
    enum Role {
        FACTS,
        TABLE,
        REGISTRY,
        TEXT
    }
}
