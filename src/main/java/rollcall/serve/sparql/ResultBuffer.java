package rollcall.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer back until it is whole or has outgrown the buffer; from then on it goes to the client as it comes.
 */
final class ResultBuffer extends OutputStream {
    private final int most;
    private final Run run;
    private final Overflow overflow;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private @Nullable OutputStream client;

    /** Begins the response. */
    @FunctionalInterface
    interface Overflow {
        OutputStream begin() throws IOException;
    }

    ResultBuffer(int most, Run run, Overflow overflow) {
        this.most = most;
        this.run = run;
        this.overflow = overflow;
    }

    /** Whether the response has begun, so that a failure can only break it. */
    boolean hasBegun() {
        return client != null;
    }

    byte[] whole() {
        if (client != null) throw new IllegalStateException("the answer has been sent already");
        return kept.toByteArray();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        run.check();
        if (client == null && kept.size() + (long) length > most) begin();
        if (client != null) {
            client.write(bytes, from, length);
        } else {
            run.hold(length);
            kept.write(bytes, from, length);
        }
    }

    private void begin() throws IOException {
        client = overflow.begin();
        kept.writeTo(client);
        run.release(kept.size());
        kept.reset();
    }

    /** Writers flush when they like; the client is sent what fills a packet. */
    @Override
    public void flush() {}
}
