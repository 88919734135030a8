package rollcall.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Remembers what slices of bytes decode to; each slice has one place, where the latest wins. */
final class TermCache<T> {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[][] keys;
    private final @Nullable Object[] values;

    /** @param size a power of two */
    TermCache(int size) {
        keys = new byte[size][];
        values = new Object[size];
    }

    interface Decoding<T> {
        T decode(byte[] bytes, int from, int to);
    }

    @SuppressWarnings("unchecked") // only what decoding gave is ever put in
    T of(byte[] bytes, int from, int to, Decoding<T> decoding) {
        int slot = slot(bytes, from, to);
        byte[] key = keys[slot];
        if (key == null || !Arrays.equals(key, 0, key.length, bytes, from, to)) {
            values[slot] = decoding.decode(bytes, from, to);
            keys[slot] = Arrays.copyOfRange(bytes, from, to);
        }
        return (T) values[slot];
    }

    /** By length and tail: terms begin alike. */
    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        if (length >= Long.BYTES) hash = mixed(hash, (long) LONGS.get(bytes, to - Long.BYTES));
        if (length >= 2 * Long.BYTES) hash = mixed(hash, (long) LONGS.get(bytes, to - 2 * Long.BYTES));
        if (length < Long.BYTES) for (int at = from; at < to; at++) hash = mixed(hash, bytes[at]);
        return (int) (hash >>> 32) & keys.length - 1;
    }

    private static long mixed(long hash, long more) {
        return (hash ^ more) * 0x9E3779B97F4A7C15L;
    }
}
