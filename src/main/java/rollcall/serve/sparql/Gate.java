package rollcall.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import rollcall.serve.http.Limits;

/**
 * Lets a bounded number of queries run. Every query starts in the fast lane; one that is still running after a moment
 * changes to the slow lane, which is half as wide, or pauses at its next step until that has room. So short queries
 * find a place in moments however many long ones came before. Among those who wait, the client with the fewest running
 * queries is next.
 */
final class Gate {
    /** How long a query may run before it counts as long. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    /** A paused query waits until it is stopped, which its time limit sees to. */
    private static final Duration FOREVER = Duration.ofDays(1);

    private final int wide;
    private final int slowWide;
    private final int longestQueue;
    private final Duration longestWait;
    private final ScheduledExecutorService clock;
    private final List<Place> entering = new ArrayList<>();
    private final List<Place> paused = new ArrayList<>();
    private final Map<String, Integer> runningByClient = new HashMap<>();
    private int running;
    private int slow;

    Gate(Limits limits, ScheduledExecutorService clock) {
        this.wide = limits.maxRunning();
        this.slowWide = Math.max(1, limits.maxRunning() / 2);
        this.longestQueue = limits.maxQueued();
        this.longestWait = limits.maxWait();
        this.clock = clock;
    }

    /**
     * Waits for a place.
     *
     * @param client whose query it is, for fairness
     * @return empty where the queue is full or the wait was too long
     */
    Optional<Place> enter(String client, Run run) {
        Place place = new Place(client, run);
        synchronized (this) {
            if (running >= wide && entering.size() >= longestQueue) return Optional.empty();
            entering.add(place);
            admit();
            await(place, longestWait.toMillis());
            if (!place.admitted) {
                entering.remove(place);
                return Optional.empty();
            }
        }
        return Optional.of(place);
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return entering.size() + paused.size();
    }

    /** Waits until the place is admitted, its run is stopped or the time is up. */
    private void await(Place place, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!place.admitted && !place.run.isStopped()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) return;
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives free places to those who wait: paused queries first, since they were here first. */
    private void admit() {
        while (running < wide && slow < slowWide && !paused.isEmpty()) take(paused, true);
        while (running < wide && !entering.isEmpty()) take(entering, false);
        notifyAll();
    }

    private void take(List<Place> waiting, boolean isSlow) {
        Place next = waiting.get(0);
        for (Place place : waiting) if (running(place) < running(next)) next = place;
        waiting.remove(next);
        next.admitted = true;
        next.slow = isSlow;
        running++;
        if (isSlow) slow++;
        runningByClient.merge(next.client, 1, Integer::sum);
    }

    private int running(Place place) {
        return runningByClient.getOrDefault(place.client, 0);
    }

    private void leave(Place place) {
        if (!place.admitted) return;
        place.admitted = false;
        running--;
        if (place.slow) slow--;
        runningByClient.computeIfPresent(place.client, (client, count) -> count == 1 ? null : count - 1);
    }

    /** The right to run. */
    final class Place implements AutoCloseable {
        private final String client;
        private final Run run;
        private boolean admitted;
        private boolean slow;
        private boolean closed;

        private Place(String client, Run run) {
            this.client = client;
            this.run = run;
        }

        /** Starts the moment after which the query counts as long. */
        void begin() {
            clock.schedule(this::slowDown, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void slowDown() {
            synchronized (Gate.this) {
                if (closed || slow) return;
                if (Gate.this.slow < slowWide) {
                    slow = true;
                    Gate.this.slow++;
                } else {
                    leave(this);
                    run.pause(this::rest);
                }
                admit();
            }
        }

        /** In the query's own thread: waits for a place in the slow lane until somebody stops the run. */
        private void rest() {
            synchronized (Gate.this) {
                if (closed) return;
                if (paused.size() >= longestQueue) {
                    run.stop(Stop.BUSY);
                    return;
                }
                paused.add(this);
                admit();
                await(this, FOREVER.toMillis());
                paused.remove(this);
            }
        }

        @Override
        public void close() {
            synchronized (Gate.this) {
                closed = true;
                leave(this);
                admit();
            }
        }
    }

    /** To be called after a run was stopped from outside, so that a waiting one notices. */
    synchronized void wake() {
        notifyAll();
    }
}
