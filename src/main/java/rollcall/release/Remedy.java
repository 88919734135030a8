package rollcall.release;

/** What to do about a release that cannot be used. */
final class Remedy {
    static final String REBUILD = "make another release current, or build a new one";
    static final String WRITABLE = "make the folder writable for this user, or name another store";

    static final String READABLE = "let this user read it, or name another store";

    private Remedy() {}
}
