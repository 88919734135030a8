package rollcall.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.compression.EncoderSink;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Jetty's encoder, whose buffers go back to their pool once, however the answer ends. Left to itself it gives them back twice
 * where the last write fails, works on with them after another has failed, and keeps them where the answer is broken off; what
 * is given back twice belongs to two answers at a time.
 */
final class GzipOnce implements Content.Sink {
    private final Content.Sink wire;
    private final EncoderSink encoder;
    private @Nullable Throwable failure;
    private boolean writing;
    private boolean over;
    private boolean ended;

    GzipOnce(GzipCompression gzip, Content.Sink wire) {
        this.wire = wire;
        this.encoder = gzip.newEncoderSink(this::toWire);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        @Nullable Throwable broken = begin();
        if (broken != null) callback.failed(broken);
        else
            encoder.write(
                    last,
                    content == null ? BufferUtil.EMPTY_BUFFER : content,
                    Callback.from(() -> written(callback), cause -> failed(cause, callback)));
    }

    /** The exchange is over. Where it ended before the answer did, the encoder learns so by a write that fails. */
    void close() {
        synchronized (this) {
            over = true;
            if (writing || ended) return;
            ended = true;
            if (failure != null) return;
            failure = new EofException("the answer was broken off");
        }
        encoder.write(true, BufferUtil.EMPTY_BUFFER, Callback.NOOP);
    }

    private synchronized @Nullable Throwable begin() {
        if (failure == null && ended) failure = new EofException("the answer has ended");
        if (failure == null) writing = true;
        return failure;
    }

    private void written(Callback callback) {
        @Nullable Throwable broken = rest();
        if (broken == null) callback.succeeded();
        else callback.failed(broken);
    }

    private void failed(Throwable cause, Callback callback) {
        synchronized (this) {
            if (failure == null) failure = cause;
        }
        rest();
        callback.failed(cause);
    }

    private @Nullable Throwable rest() {
        boolean toClose;
        @Nullable Throwable broken;
        synchronized (this) {
            writing = false;
            broken = failure;
            toClose = over;
        }
        if (toClose) close();
        return broken;
    }

    /** The encoder is told of every failure but that of its last write, after which it has nothing left to give back. */
    private void toWire(boolean last, ByteBuffer bytes, Callback callback) {
        @Nullable Throwable broken = ending(last);
        if (broken == null)
            wire.write(last, bytes, Callback.from(callback::succeeded, cause -> broken(last, cause, callback)));
        else broken(last, broken, callback);
    }

    private synchronized @Nullable Throwable ending(boolean last) {
        if (last) ended = true;
        return failure;
    }

    private void broken(boolean last, Throwable cause, Callback callback) {
        synchronized (this) {
            if (failure == null) failure = cause;
        }
        if (last) callback.succeeded();
        else callback.failed(cause);
    }
}
