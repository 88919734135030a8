package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipOnceTest {
    private static final byte[] TEXT = noise(200_000);

    private final ArrayByteBufferPool.Tracking pool = new ArrayByteBufferPool.Tracking();
    private final GzipCompression gzip = new GzipCompression();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> told = new ArrayList<>();
    private int writes;

    @BeforeEach
    void start() throws Exception {
        gzip.setByteBufferPool(pool);
        gzip.start();
    }

    @AfterEach
    void everyBufferIsBack() throws Exception {
        assertEquals(List.of(), List.copyOf(pool.getLeaks()));
        gzip.stop();
    }

    /** Noise, lest a whole answer fit into one buffer. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private Content.Sink wireThatBreaksAt(int write) {
        return (last, bytes, callback) -> {
            if (writes++ == write) callback.failed(new IOException("gone"));
            else {
                sent.writeBytes(BufferUtil.toArray(bytes));
                callback.succeeded();
            }
        };
    }

    private Callback telling(String what) {
        return Callback.from(() -> told.add(what), cause -> told.add(what + " failed"));
    }

    @Test
    void aWholeAnswerIsTheTextAgain() throws IOException {
        GzipOnce answer = new GzipOnce(gzip, wireThatBreaksAt(-1));
        answer.write(false, ByteBuffer.wrap(TEXT), telling("text"));
        answer.write(true, null, telling("end"));
        answer.close();
        assertEquals(List.of("text", "end"), told);
        assertArrayEquals(TEXT, new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes());
    }

    @Test
    void whereverItBreaksEachWriteIsToldOnceAndNoneIsLost() {
        writes = 0;
        GzipOnce whole = new GzipOnce(gzip, wireThatBreaksAt(-1));
        whole.write(false, ByteBuffer.wrap(TEXT), Callback.NOOP);
        whole.write(true, null, Callback.NOOP);
        int all = writes;
        assertTrue(all > 4, () -> "only " + all + " writes");
        for (int at = 0; at < all; at++) {
            writes = 0;
            told.clear();
            GzipOnce broken = new GzipOnce(gzip, wireThatBreaksAt(at));
            broken.write(false, ByteBuffer.wrap(TEXT), telling("text"));
            broken.write(true, null, telling("end"));
            broken.write(true, null, telling("more"));
            broken.close();
            broken.close();
            assertEquals(3, told.size());
            assertEquals("end failed", told.get(1));
            assertEquals("more failed", told.get(2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anAnswerBrokenOffBetweenWritesGivesItsBuffersBack(int before) {
        GzipOnce answer = new GzipOnce(gzip, wireThatBreaksAt(-1));
        for (int i = 0; i < before; i++) answer.write(false, ByteBuffer.wrap(TEXT), telling("text"));
        answer.close();
        answer.write(true, null, telling("end"));
        assertEquals("end failed", told.get(before));
    }

    @Test
    void anAnswerBrokenOffDuringAWriteGivesItsBuffersBackAfterIt() {
        List<Callback> held = new ArrayList<>();
        GzipOnce answer = new GzipOnce(gzip, (last, bytes, callback) -> held.add(callback));
        answer.write(false, ByteBuffer.wrap(TEXT), telling("text"));
        answer.close();
        assertEquals(List.of(), told);
        while (!held.isEmpty()) held.remove(0).succeeded();
        assertEquals(List.of("text"), told);
    }
}
