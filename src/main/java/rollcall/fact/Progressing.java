package rollcall.fact;

/** A fact that may be planned, under way or done. */
public interface Progressing {
    Status status();
}
