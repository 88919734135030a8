package rollcall.serve;

/** Counts who uses a release and closes it after the last one, the holder included. */
final class Shared {
    private final OpenRelease release;
    private int users = 1;

    Shared(OpenRelease release) {
        this.release = release;
    }

    OpenRelease release() {
        return release;
    }

    /** False where the release is closed already. */
    synchronized boolean take() {
        if (users == 0) return false;
        users++;
        return true;
    }

    void give() {
        if (left() == 0) release.close();
    }

    private synchronized int left() {
        return --users;
    }
}
