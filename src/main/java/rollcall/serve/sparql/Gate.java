package rollcall.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import rollcall.serve.http.Limits;

/**
 * Lets a bounded number of queries run. Every query starts in the fast lane; one that is still running after a moment
 * changes to the slow lane, which is half as wide, or pauses at its next step until that has room. So short queries
 * find a place in moments however many long ones came before.
 *
 * <p>Clients share all of it alike, however much one of them asks: among those who wait, the one with the fewest
 * running queries is next; a long query of a client that has two places more in the slow lane pauses for another's; and
 * where too many wait, the last that came from the client with the most is sent away.
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
    private final List<Place> running = new ArrayList<>();

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
     * @return empty where it was sent away, since too many wait, or where the wait was too long
     */
    Optional<Place> enter(String client, Run run) {
        Place place = new Place(client, run);
        synchronized (this) {
            entering.add(place);
            admit();
            trim(entering);
            await(place, longestWait.toMillis());
            if (!place.admitted) {
                entering.remove(place);
                return Optional.empty();
            }
        }
        return Optional.of(place);
    }

    synchronized int running() {
        return running.size();
    }

    synchronized int waiting() {
        return entering.size() + paused.size();
    }

    /** Waits until the place is admitted or sent away, its run is stopped or the time is up. */
    private void await(Place place, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!place.admitted && !place.sentAway && !place.run.isStopped()) {
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
        while (running.size() < wide && slow() < slowWide && !paused.isEmpty()) take(nextPaused(), paused, true);
        while (makeRoom()) take(nextPaused(), paused, true);
        while (running.size() < wide && !entering.isEmpty()) take(nextEntering(), entering, false);
        notifyAll();
    }

    /** Takes the place of the client that has most of the slow lane for one that waits and has two fewer, if any. */
    private boolean makeRoom() {
        if (paused.isEmpty()) return false;
        long fewest = slowOf(nextPaused().client);
        Optional<Place> last = lastOfTheGreediest(running, Place::isSlow, place -> slowOf(place.client));
        if (last.isEmpty() || slowOf(last.get().client) < fewest + 2) return false;
        last.get().giveWay();
        return true;
    }

    /** Sends away the last of the client that waits and runs most, until no more wait than may. */
    private void trim(List<Place> waiting) {
        while (waiting.size() > longestQueue) {
            Place last = lastOfTheGreediest(
                            waiting, place -> true, place -> of(place.client, waiting) + of(place.client, running))
                    .orElseThrow();
            waiting.remove(last);
            last.sentAway = true;
        }
        notifyAll();
    }

    private static Optional<Place> lastOfTheGreediest(
            List<Place> places, Predicate<Place> among, ToLongFunction<Place> greed) {
        return places.stream()
                .filter(among)
                .reduce((one, later) -> greed.applyAsLong(later) >= greed.applyAsLong(one) ? later : one);
    }

    private void take(Place next, List<Place> waiting, boolean isSlow) {
        waiting.remove(next);
        next.admitted = true;
        next.slow = isSlow;
        running.add(next);
    }

    /** The first of the client with the fewest running queries. */
    private Place nextEntering() {
        return Collections.min(entering, Comparator.comparingLong(place -> of(place.client, running)));
    }

    /** The first of the client with the fewest queries in the slow lane. */
    private Place nextPaused() {
        return Collections.min(paused, Comparator.comparingLong(place -> slowOf(place.client)));
    }

    private static long of(String client, List<Place> places) {
        return places.stream().filter(place -> place.client.equals(client)).count();
    }

    private long slow() {
        return running.stream().filter(Place::isSlow).count();
    }

    private long slowOf(String client) {
        return running.stream()
                .filter(place -> place.slow && place.client.equals(client))
                .count();
    }

    /** The right to run. */
    final class Place implements AutoCloseable {
        private final String client;
        private final Run run;
        private boolean admitted;
        private boolean slow;
        private boolean sentAway;
        private boolean resting;
        private boolean closed;

        private Place(String client, Run run) {
            this.client = client;
            this.run = run;
        }

        /** Starts the moment after which the query counts as long. */
        void begin() {
            clock.schedule(this::slowDown, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }

        private boolean isSlow() {
            return slow;
        }

        private void slowDown() {
            synchronized (Gate.this) {
                if (closed) return;
                if (slow() < slowWide) slow = true;
                else giveWay();
                admit();
            }
        }

        /** Leaves the place at once, and the query pauses at its next step, or goes on pausing. */
        private void giveWay() {
            leave();
            if (resting) paused.add(this);
            else run.pause(this::rest);
        }

        private void leave() {
            admitted = false;
            slow = false;
            running.remove(this);
        }

        /** In the query's own thread: waits for a place in the slow lane until somebody stops the run. */
        private void rest() {
            synchronized (Gate.this) {
                if (closed) return;
                resting = true;
                paused.add(this);
                admit();
                trim(paused);
                await(this, FOREVER.toMillis());
                paused.remove(this);
                resting = false;
            }
            if (sentAway) run.stop(Stop.BUSY);
        }

        @Override
        public void close() {
            synchronized (Gate.this) {
                closed = true;
                leave();
                admit();
            }
        }
    }

    /** To be called after a run was stopped from outside, so that a waiting one notices. */
    synchronized void wake() {
        notifyAll();
    }
}
