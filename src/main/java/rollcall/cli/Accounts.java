package rollcall.cli;

import java.util.Map;
import java.util.stream.Collectors;

/** Counts in words. */
final class Accounts {
    private Accounts() {}

    /** "12 facts files, 18,240 facts". */
    static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> "%,d %s".formatted(e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
    }
}
