package rollcall.reconcile;

/**
 * How an entry came to be a candidate.
 *
 * @param score of {@link Scores}
 * @param exact whether the words are a name, a code or a symbol of it, and do not just look alike
 * @param safe  whether they say by themselves that it is meant
 */
record Finding(double score, boolean exact, boolean safe) {
    static Finding alike(double likeness) {
        return new Finding(likeness * Scores.ALIKE, false, false);
    }

    static Finding safe(double score) {
        return new Finding(score, true, true);
    }

    static Finding unsafe(double score) {
        return new Finding(score, true, false);
    }

    /** The exact one, then the better one, then the safe one. */
    Finding or(Finding other) {
        if (exact != other.exact) return exact ? this : other;
        if (score != other.score) return score > other.score ? this : other;
        return safe ? this : other;
    }
}
