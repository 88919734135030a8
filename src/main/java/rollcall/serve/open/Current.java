package rollcall.serve.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rollcall.release.Release;
import rollcall.release.ReleaseException;
import rollcall.release.Verification;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;
import rollcall.store.StoreException;

/**
 * The release that is served. Requests lease it; a switch gives new requests the new release at once and closes the
 * old one when its last lease has ended.
 */
public final class Current implements AutoCloseable {
    private final AtomicReference<@Nullable Shared> served = new AtomicReference<>();
    private final List<Shared> open = new ArrayList<>();
    private final List<Consumer<OpenRelease>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<String> refusal = Optional.empty();

    /** A lease of the served release; empty until there is one. */
    public Optional<Lease> leaseIfOpen() {
        while (true) {
            Shared shared = served.get();
            if (shared == null) return Optional.empty();
            if (shared.take()) return Optional.of(new Lease(shared));
        }
    }

    /** @throws ProblemException 503 with {@code Retry-After} until a release is open */
    public Lease lease() {
        return leaseIfOpen().orElseThrow(() -> Problem.later(
                        "not-ready", "Not ready", "No release is open yet; ask again in a moment.", 2)
                .exception());
    }

    /**
     * Verifies a release, opens it and serves it from now on. A release that cannot be served changes nothing.
     *
     * @throws ReleaseException where a file is not as it was built
     * @throws StoreException   where the database does not open
     * @throws RefusedRelease   where the database is not what the manifest says
     */
    public synchronized void serve(Release release) {
        try {
            Verification.verify(release);
            become(stillOpen(release).orElseGet(() -> opened(OpenRelease.open(release))));
            refusal = Optional.empty();
        } catch (ReleaseException | StoreException | RefusedRelease e) {
            refused(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** Notes why a release that should be served is not. */
    void refused(String reason) {
        refusal = Optional.of(reason);
    }

    /** Serves another release from now on, and owns it. */
    public synchronized void switchTo(OpenRelease release) {
        become(opened(release));
    }

    /** Why the release that should be served is not; empty where it is. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** Called after each switch, in the thread that switched. */
    public void onSwitch(Consumer<OpenRelease> listener) {
        listeners.add(listener);
    }

    /** Serves nothing from now on; the release is closed when its last lease has ended. */
    @Override
    public synchronized void close() {
        Shared old = served.getAndSet(null);
        if (old != null) old.give();
    }

    private Shared opened(OpenRelease release) {
        Shared shared = new Shared(release);
        open.add(shared);
        return shared;
    }

    /** A release whose old requests are still running must not be opened twice: the first close would end both. */
    private Optional<Shared> stillOpen(Release release) {
        open.removeIf(Shared::isClosed);
        return open.stream()
                .filter(shared -> shared.isIn(release.folder()) && shared.take())
                .findFirst();
    }

    private void become(Shared next) {
        Shared old = served.getAndSet(next);
        listeners.forEach(listener -> listener.accept(next.release()));
        if (old != null) old.give();
    }
}
