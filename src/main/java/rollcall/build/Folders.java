package rollcall.build;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a build reads.
 *
 * @param data  facts, tables, additions to the registry, anywhere below
 * @param seeds source texts
 */
public record Folders(List<Path> data, List<Path> seeds) {
    public Folders {
        data = List.copyOf(data);
        seeds = List.copyOf(seeds);
    }
}
