package rollcall.serve.open;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.release.Releases;

/**
 * Watches which release of a store is current and serves it. One that cannot be served is refused with the reason in
 * the log, and the served one stays; it is tried again when the store names another one.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.release");
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Releases releases;
    private final Current current;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Follower::thread);
    private Optional<String> last;

    private Follower(Releases releases, Current current) {
        this.releases = releases;
        this.current = current;
        this.last = current.leaseIfOpen().map(lease -> {
            try (lease) {
                return lease.release().version();
            }
        });
    }

    /** Looks once a second from now on. What is served already is not opened again. */
    public static Follower start(Releases releases, Current current) {
        return start(releases, current, INTERVAL);
    }

    public static Follower start(Releases releases, Current current, Duration interval) {
        Follower follower = new Follower(releases, current);
        follower.clock.scheduleWithFixedDelay(follower::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        return follower;
    }

    private void look() {
        try {
            Optional<String> version = releases.currentVersion();
            if (version.isEmpty() || version.equals(last)) return;
            last = version;
            current.serve(releases.release(version.get()));
            LOG.info("serving release {}", version.get());
        } catch (RuntimeException e) {
            current.refused(String.valueOf(e.getMessage()));
            LOG.error("release refused, the served one stays: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "release-follower");
        thread.setDaemon(true);
        return thread;
    }
}
