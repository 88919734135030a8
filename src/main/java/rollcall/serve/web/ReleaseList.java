package rollcall.serve.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rollcall.release.Release;
import rollcall.release.ReleaseException;
import rollcall.release.Releases;

/** The releases beside a release. */
final class ReleaseList {
    private ReleaseList() {}

    /** Newest first, the given one among them; those whose manifest cannot be read are passed over. */
    static List<Release> of(Release release) {
        Path releases = release.folder().toAbsolutePath().getParent();
        Path store = releases == null ? null : releases.getParent();
        if (store == null) return List.of(release);
        List<Release> all = new ArrayList<>();
        Releases known = new Releases(store);
        for (String version : known.versions()) readable(known, version).ifPresent(all::add);
        if (all.stream()
                .noneMatch(r -> r.manifest().version().equals(release.manifest().version()))) all.add(release);
        Collections.reverse(all);
        return all;
    }

    private static Optional<Release> readable(Releases known, String version) {
        try {
            return Optional.of(known.release(version));
        } catch (ReleaseException e) {
            return Optional.empty();
        }
    }
}
