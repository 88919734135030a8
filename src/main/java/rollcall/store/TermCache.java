package rollcall.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Remembers what slices of bytes decode to; each slice has one place, where the latest wins. */
final class TermCache<T> {
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

    private int slot(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int at = from; at < to; at++) hash = 31 * hash + bytes[at];
        return (hash ^ hash >>> 15) & keys.length - 1;
    }
}
