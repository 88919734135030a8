package rollcall.account;

/** Told how far a run has come, so that somebody can show it. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** The total of a stage whose length is not known beforehand. */
    long UNKNOWN = -1;

    /** Tells nobody. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * @param stage what is being done, in a word or two; a new name begins a new stage
     * @param done  units finished; 0 when the stage begins
     * @param total units in all, or {@link #UNKNOWN}
     */
    void at(String stage, long done, long total);
}
