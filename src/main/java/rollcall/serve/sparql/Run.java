package rollcall.serve.sparql;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One query while it runs. Its own thread calls {@link #check()} at every step and {@link #hold} for what it keeps;
 * any thread may {@link #stop} it, and the first reason counts.
 */
final class Run {
    private static final Runnable NOTHING = () -> {};
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long beganNanos = System.nanoTime();
    private final long threadId = Thread.currentThread().getId();
    private final long allocatedBefore;
    private final long mostBytes;
    private final AtomicReference<@Nullable Stop> stopped = new AtomicReference<>();
    private final List<Runnable> onStop = new CopyOnWriteArrayList<>();
    private volatile Runnable pause = NOTHING;
    private long heldBytes;

    Run(long mostBytes) {
        this.mostBytes = mostBytes;
        this.allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
    }

    long millis() {
        return (System.nanoTime() - beganNanos) / 1_000_000;
    }

    /** What the query's thread has allocated since it began, in bytes: the most it can hold. */
    long allocated() {
        return THREADS.getThreadAllocatedBytes(threadId) - allocatedBefore;
    }

    Optional<Stop> reason() {
        return Optional.ofNullable(stopped.get());
    }

    void stop(Stop reason) {
        if (stopped.compareAndSet(null, reason)) onStop.forEach(Runnable::run);
    }

    /** What to do besides when it is stopped, perhaps twice; happens at once if that is past. */
    void onStop(Runnable action) {
        onStop.add(action);
        if (stopped.get() != null) action.run();
    }

    /** To be run at the next step, by the query's own thread. */
    void pause(Runnable action) {
        pause = action;
    }

    /** @throws StoppedQuery where somebody stopped it */
    void check() {
        Runnable waiting = pause;
        if (waiting != NOTHING) {
            pause = NOTHING;
            waiting.run();
        }
        if (stopped.get() != null) throw new StoppedQuery();
    }

    boolean isStopped() {
        return stopped.get() != null;
    }

    /**
     * Counts memory the query keeps from now on.
     *
     * @throws StoppedQuery where that is more than a query may keep
     */
    void hold(long bytes) {
        heldBytes += bytes;
        if (heldBytes > mostBytes) {
            stop(Stop.MEMORY);
            throw new StoppedQuery();
        }
    }

    void release(long bytes) {
        heldBytes -= bytes;
    }
}
