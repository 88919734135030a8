package rollcall.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of one run, by what was counted. What was read equals what was published plus what was refused. */
public final class Account {
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public void add(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    public long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** In the order in which the things were first counted. */
    public Map<String, Long> counts() {
        return new LinkedHashMap<>(counts);
    }
}
