package rollcall.page;

import java.util.List;

/**
 * Files that are downloaded for the same purpose.
 *
 * @param kind last part of the message that names it: {@code whole}, {@code tables} or {@code links}
 */
public record FileGroup(String kind, List<FileRow> files) {}
