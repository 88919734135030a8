package rollcall.serve.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;

/** Keeps what was worked out for a release until another one is served. */
final class ShownReleases {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.pages");

    private final Current current;
    private final LoadingCache<OpenRelease, Shown> shown;

    ShownReleases(Current current, Optional<Publisher> publisher) {
        this.current = current;
        this.shown = Caffeine.newBuilder().build(release -> new Shown(release, publisher));
        current.onSwitch(this::switched);
        warm();
    }

    private void switched(OpenRelease served) {
        shown.asMap().keySet().removeIf(release -> release != served);
        warm();
    }

    /** Works out in the background what the first visitor would wait for: seconds where there are a million votes. */
    private void warm() {
        Thread thread = new Thread(this::count, "pages-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void count() {
        Optional<Lease> lease = current.leaseIfOpen();
        if (lease.isEmpty()) return;
        try (Lease open = lease.get()) {
            Shown release = shown(open.release());
            release.read(() -> release.numbers().get());
            release.read(() -> {
                release.newest().prepare(release.graph());
                return release;
            });
        } catch (RuntimeException e) {
            LOG.warn("the pages' numbers are left to the first visitor: {}", e.toString());
        }
    }

    Current current() {
        return current;
    }

    Shown shown(OpenRelease release) {
        return shown.get(release);
    }
}
