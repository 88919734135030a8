package rollcall.page;

import java.util.List;
import java.util.Optional;

/** The page of the releases kept, newest first. */
public record ReleasesPage(Head head, List<Entry> entries) {
    /**
     * @param made   day and time
     * @param served whether it is the one the site shows; the others cannot be downloaded
     * @param holds  what it holds, in words with their numbers
     * @param change against the next older one that is kept
     */
    public record Entry(String version, String made, boolean served, List<String> holds, Optional<Change> change) {}

    /**
     * @param since version of the older one
     * @param rows  inputs by what became of them; only those there are
     * @param note  where no input changed; else empty
     */
    public record Change(String since, String triples, List<Row> rows, String note) {}

    /** @param more how many names are left out */
    public record Row(String label, List<String> names, int more) {}
}
