package rollcall.serve.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whole answers of the served release, and the queries that are under way, so that many clients with one question cause
 * one computation. Only what is whole gets in.
 */
final class ResultCache {
    /** What an entry takes besides its body. */
    private static final int OVERHEAD = 256;

    /** An answer above this part of the room would push out too many others. */
    private static final int LARGEST_PART = 8;

    private final long room;
    private final Cache<String, Answer> answers;
    private final ConcurrentHashMap<String, CompletableFuture<Optional<Answer>>> underWay = new ConcurrentHashMap<>();
    private final Semaphore waiting;
    private final QueryMeters meters;

    ResultCache(long room, int mostWaiting, QueryMeters meters) {
        this.meters = meters;
        this.room = room;
        this.waiting = new Semaphore(mostWaiting);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(room)
                .weigher((String key, Answer answer) -> OVERHEAD + 2 * key.length() + answer.body().length)
                .build();
    }

    Optional<Answer> get(String key) {
        Optional<Answer> known = Optional.ofNullable(answers.getIfPresent(key));
        if (known.isPresent()) meters.cached();
        return known;
    }

    void put(String key, Answer answer) {
        if (answer.body().length <= room / LARGEST_PART) answers.put(key, answer);
    }

    void clear() {
        answers.invalidateAll();
    }

    /** Becomes the one that computes, or gets the computation of the one that does. */
    Flight join(String key) {
        CompletableFuture<Optional<Answer>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Answer>> theirs = underWay.putIfAbsent(key, mine);
        return theirs == null ? new Flight(key, mine, true) : new Flight(key, theirs, false);
    }

    /** A computation that others may wait for. */
    final class Flight implements AutoCloseable {
        private final String key;
        private final CompletableFuture<Optional<Answer>> result;
        private final boolean leads;

        private Flight(String key, CompletableFuture<Optional<Answer>> result, boolean leads) {
            this.key = key;
            this.result = result;
            this.leads = leads;
        }

        boolean leads() {
            return leads;
        }

        void land(Optional<Answer> answer) {
            answer.ifPresent(whole -> put(key, whole));
            result.complete(answer);
        }

        /**
         * Waits for the one that computes.
         *
         * @return empty where it failed, its answer cannot be shared, or the wait was too long: then ask yourself
         */
        Optional<Answer> await(long millis) {
            if (!waiting.tryAcquire()) return Optional.empty();
            try {
                return result.get(millis, TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } finally {
                waiting.release();
            }
        }

        @Override
        public void close() {
            if (!leads) return;
            underWay.remove(key, result);
            result.complete(Optional.empty());
        }
    }
}
