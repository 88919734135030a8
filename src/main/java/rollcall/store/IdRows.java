package rollcall.store;

import java.util.Arrays;

/**
 * Quads as four numbers each, sorted column by column. The sort is stable, so that sorting by one column keeps the order
 * of those sorted before: {@code O} after {@code SPOG} gives {@code OSPG}. Numbers are compared without sign, as the
 * bytes of the indexes are.
 */
final class IdRows {
    static final int WIDTH = 4;
    private static final int BYTES = Long.BYTES;
    private static final int RADIX = 256;
    private static final int START = 1 << 12;

    private long[] rows = new long[START * WIDTH];
    private long[] spare = {};
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(long g, long s, long p, long o) {
        int at = size++ * WIDTH;
        if (at == rows.length) rows = Arrays.copyOf(rows, at * 2);
        rows[at] = g;
        rows[at + 1] = s;
        rows[at + 2] = p;
        rows[at + 3] = o;
    }

    long get(int row, int column) {
        return rows[row * WIDTH + column];
    }

    /** Sorts by the columns given, the most significant last. */
    void sort(Column... columns) {
        if (spare.length != rows.length) spare = new long[rows.length];
        for (Column column : columns) sort(column.ordinal());
    }

    private void sort(int column) {
        int[][] counts = counts(column);
        for (int digit = 0; digit < BYTES; digit++)
            if (!isConstant(counts[digit])) scatter(column, digit, counts[digit]);
    }

    private int[][] counts(int column) {
        int[][] counts = new int[BYTES][RADIX];
        for (int at = column; at < size * WIDTH; at += WIDTH) {
            long value = rows[at];
            for (int digit = 0; digit < BYTES; digit++, value >>>= Byte.SIZE) counts[digit][(int) value & 0xFF]++;
        }
        return counts;
    }

    private boolean isConstant(int[] counts) {
        return Arrays.stream(counts).anyMatch(n -> n == size);
    }

    private void scatter(int column, int digit, int[] counts) {
        int sum = 0;
        for (int i = 0; i < RADIX; i++) {
            int n = counts[i];
            counts[i] = sum;
            sum += n * WIDTH;
        }
        int shift = digit * Byte.SIZE;
        for (int at = 0; at < size * WIDTH; at += WIDTH) {
            int value = (int) (rows[at + column] >>> shift) & 0xFF;
            int to = counts[value];
            counts[value] = to + WIDTH;
            spare[to] = rows[at];
            spare[to + 1] = rows[at + 1];
            spare[to + 2] = rows[at + 2];
            spare[to + 3] = rows[at + 3];
        }
        long[] sorted = spare;
        spare = rows;
        rows = sorted;
    }

    /** The parts of a quad, in the order of the rows. */
    enum Column {
        G,
        S,
        P,
        O
    }
}
