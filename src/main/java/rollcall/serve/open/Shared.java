package rollcall.serve.open;

import java.nio.file.Path;

/** Counts who uses a release and closes it after the last one, the holder included. */
public final class Shared {
    private final OpenRelease release;
    private int users = 1;
    private boolean closed;

    Shared(OpenRelease release) {
        this.release = release;
    }

    public OpenRelease release() {
        return release;
    }

    public boolean isIn(Path folder) {
        return release.release().folder().equals(folder);
    }

    /** False where the last user has left. */
    public synchronized boolean take() {
        if (users == 0) return false;
        users++;
        return true;
    }

    public synchronized void give() {
        if (--users > 0) return;
        release.close();
        closed = true;
    }

    /** Also waits for a close that is under way. */
    public synchronized boolean isClosed() {
        return closed;
    }
}
