package rollcall.serve.sparql;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What another endpoint sends, counted for the memory of the query whose thread reads it; ends when the query does. */
final class BoundedStream extends FilterInputStream {
    private final Run run;

    BoundedStream(InputStream in, Run run) {
        super(in);
        this.run = run;
        run.onStop(this::end);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws StoppedQuery where the query was stopped, or keeps too much with what has come */
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        run.check();
        if (count > 0) run.hold(count);
        return count;
    }

    /** A reader that waits for more wakes up. */
    private void end() {
        try {
            in.close();
        } catch (IOException e) {
            // It is ended in any case; the reader hears of the stop, which is the reason.
        }
    }
}
