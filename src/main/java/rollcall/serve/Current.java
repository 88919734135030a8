package rollcall.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The release that is served. Requests lease it; a switch gives new requests the new release at once and closes the
 * old one when its last lease has ended.
 */
public final class Current implements AutoCloseable {
    private final AtomicReference<@Nullable Shared> served = new AtomicReference<>();
    private final List<Consumer<OpenRelease>> listeners = new CopyOnWriteArrayList<>();

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

    /** Serves another release from now on, and owns it. */
    public void switchTo(OpenRelease release) {
        Shared old = served.getAndSet(new Shared(release));
        listeners.forEach(listener -> listener.accept(release));
        if (old != null) old.give();
    }

    /** Called after each switch, in the thread that switched. */
    void onSwitch(Consumer<OpenRelease> listener) {
        listeners.add(listener);
    }

    /** Serves nothing from now on; the release is closed when its last lease has ended. */
    @Override
    public void close() {
        Shared old = served.getAndSet(null);
        if (old != null) old.give();
    }
}
