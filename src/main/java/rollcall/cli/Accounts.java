package rollcall.cli;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts in words. */
final class Accounts {
    /** A regular plural; what became of the things may follow. */
    private static final Pattern PLURAL = Pattern.compile("^(.*)s( refused| published| repeated)?$");

    private Accounts() {}

    /** "12 facts files, 18,240 facts, 1 roll call". */
    static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> count(e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
    }

    /**
     * {@code 2 facts files refused}, {@code 1 facts file refused}.
     *
     * @param things in the plural, regular ones only
     */
    static String count(long number, String things) {
        Matcher plural = PLURAL.matcher(things);
        boolean one = number == 1 && plural.matches();
        return "%,d %s".formatted(number, one ? plural.replaceFirst("$1$2") : things);
    }
}
