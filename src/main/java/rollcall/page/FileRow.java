package rollcall.page;

import java.util.Optional;

/**
 * A file for download.
 *
 * @param size    as people say it
 * @param count   triples, quads or rows
 * @param licence its address; empty where none was given
 * @param terms   what a person has to know of its use
 * @param columns address of the description of a table's columns; empty where the file is no table
 */
public record FileRow(
        String name,
        String href,
        String mediaType,
        String size,
        String count,
        String sha256,
        Optional<String> licence,
        String terms,
        Optional<String> columns) {}
