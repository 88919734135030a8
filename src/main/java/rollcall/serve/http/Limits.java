package rollcall.serve.http;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What one query and all queries together may use.
 *
 * @param queryTimeout longest run of a query, waiting for a place included; a client may ask for less
 * @param maxRows      most rows or triples of an answer; empty for no limit. An answer of exactly as many is whole
 * @param queryBytes   most memory one query may hold for sorting, grouping, joining and the like, by estimate
 * @param maxRunning   queries that run at the same time
 * @param maxQueued    queries that may wait for a place; the next one is refused with 503
 * @param maxWait      longest wait for a place
 * @param requestBytes longest request body and longest query text
 * @param bufferBytes  answers up to this size are complete before their status line is sent
 */
public record Limits(
        Duration queryTimeout,
        OptionalLong maxRows,
        long queryBytes,
        int maxRunning,
        int maxQueued,
        Duration maxWait,
        int requestBytes,
        int bufferBytes) {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Fit for two cores and a heap of 1 GiB; both scale with the machine. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(30),
            OptionalLong.empty(),
            Math.max(16L << 20, Runtime.getRuntime().maxMemory() / 16),
            4 * CORES,
            64,
            Duration.ofSeconds(5),
            1 << 20,
            8 << 20);

    public Limits {
        positive("query time limit", queryTimeout);
        positive("longest wait for a place", maxWait);
        if (maxRows.isPresent()) atLeast("row limit", 1, maxRows.getAsLong());
        atLeast("memory of a query in bytes", 1 << 16, queryBytes);
        atLeast("number of concurrent queries", 1, maxRunning);
        atLeast("length of the queue", 0, maxQueued);
        atLeast("largest request in bytes", 1 << 10, requestBytes);
        atLeast("result buffer in bytes", 1 << 10, bufferBytes);
    }

    public Limits withQueryTimeout(Duration timeout) {
        return new Limits(timeout, maxRows, queryBytes, maxRunning, maxQueued, maxWait, requestBytes, bufferBytes);
    }

    public Limits withMaxRows(long rows) {
        return new Limits(
                queryTimeout,
                OptionalLong.of(rows),
                queryBytes,
                maxRunning,
                maxQueued,
                maxWait,
                requestBytes,
                bufferBytes);
    }

    public Limits withQueryBytes(long bytes) {
        return new Limits(queryTimeout, maxRows, bytes, maxRunning, maxQueued, maxWait, requestBytes, bufferBytes);
    }

    public Limits withPlaces(int running, int queued, Duration wait) {
        return new Limits(queryTimeout, maxRows, queryBytes, running, queued, wait, requestBytes, bufferBytes);
    }

    public Limits withRequestBytes(int bytes) {
        return new Limits(queryTimeout, maxRows, queryBytes, maxRunning, maxQueued, maxWait, bytes, bufferBytes);
    }

    public Limits withBufferBytes(int bytes) {
        return new Limits(queryTimeout, maxRows, queryBytes, maxRunning, maxQueued, maxWait, requestBytes, bytes);
    }

    private static void positive(String what, Duration duration) {
        if (duration.isNegative() || duration.isZero())
            throw new IllegalArgumentException(what + ": found " + duration + ", expected more than zero");
    }

    public static void atLeast(String what, long least, long found) {
        if (found < least)
            throw new IllegalArgumentException(what + ": found " + found + ", expected at least " + least);
    }
}
