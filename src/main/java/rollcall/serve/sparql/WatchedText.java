package rollcall.serve.sparql;

/** A text whose reader is stopped when the run is; patterns read character by character. */
final class WatchedText implements CharSequence {
    private static final int INTERVAL = 1 << 12;

    private final String text;
    private final Run run;
    private int reads;

    WatchedText(String text, Run run) {
        this.text = text;
        this.run = run;
    }

    @Override
    public char charAt(int index) {
        if (++reads % INTERVAL == 0) run.check();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
