package rollcall.serve.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import rollcall.serve.Current;
import rollcall.serve.OpenRelease;

/** Keeps what was worked out for a release as long as somebody holds the release. */
final class ShownReleases {
    private final Current current;
    private final LoadingCache<OpenRelease, Shown> shown =
            Caffeine.newBuilder().weakKeys().build(Shown::new);

    ShownReleases(Current current) {
        this.current = current;
    }

    Current current() {
        return current;
    }

    Shown shown(OpenRelease release) {
        return shown.get(release);
    }
}
