package rollcall.serve.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last resort against what no account foresees: when a collection leaves the heap nearly full, the query whose
 * thread has allocated most is ended. What a thread has allocated is the most it can hold, so the one that is ended is
 * one that matters.
 */
final class Governor implements NotificationListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.memory");

    /** Of the names that the collectors give to their pools; Metaspace and compiled code are not among them. */
    private static final List<String> HEAP = List.of("Eden", "Survivor", "Old", "Tenured", "Heap");

    /** Part of the heap that may be in use after a collection. */
    private static final double MOST = 0.80;

    /** Between two ends, so that the first can show its effect. */
    private static final long PAUSE_NANOS = 200_000_000;

    private final Runs runs;
    private long lastEnd = System.nanoTime() - PAUSE_NANOS;

    private Governor(Runs runs) {
        this.runs = runs;
    }

    static Governor start(Runs runs) {
        Governor governor = new Governor(runs);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) emitter.addNotificationListener(governor, null, null);
        return governor;
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) return;
        var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        if (used > MOST * Runtime.getRuntime().maxMemory()) relieve(used);
    }

    private synchronized void relieve(long used) {
        long now = System.nanoTime();
        if (now - lastEnd < PAUSE_NANOS) return;
        runs.all().stream()
                .filter(run -> !run.isStopped())
                .max(Comparator.comparingLong(Run::allocated))
                .ifPresent(run -> {
                    lastEnd = now;
                    LOG.warn("{} MB in use after a collection: ending the largest query", used >> 20);
                    run.stop(Stop.PRESSURE);
                });
    }

    private static boolean isHeap(String pool) {
        return HEAP.stream().anyMatch(pool::contains) && !pool.startsWith("CodeHeap");
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans())
            if (collector instanceof NotificationEmitter emitter) remove(emitter);
    }

    private void remove(NotificationEmitter emitter) {
        try {
            emitter.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
            LOG.debug("the listener was removed already", e);
        }
    }
}
