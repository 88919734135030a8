package rollcall.read.table;

import java.nio.file.Path;

/** @param name for findings, as the user named the file */
public record TableFile(Path path, String name) {}
