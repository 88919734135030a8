package rollcall.serve.search;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rollcall.release.Release;
import rollcall.search.TextIndex;
import rollcall.search.TextIndexer;
import rollcall.serve.http.Problem;
import rollcall.serve.open.OpenRelease;

/** The text index of a release. */
public final class Indexes {
    private Indexes() {}

    /** @throws rollcall.serve.http.ProblemException 503 where the release has none */
    public static TextIndex of(OpenRelease release) {
        return release.beside(TextIndex.class, Indexes::open);
    }

    private static TextIndex open(Release release) {
        Path folder = release.folder().resolve(TextIndexer.FOLDER);
        if (!Files.isDirectory(folder)) throw missing();
        try {
            return TextIndex.open(folder);
        } catch (UncheckedIOException e) {
            throw missing();
        }
    }

    private static RuntimeException missing() {
        return Problem.of(
                        503,
                        "no-text-index",
                        "No text index",
                        "The release that is served was built without a text index; its operator can build it again.")
                .exception();
    }
}
