package rollcall.serve.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Strong entity tags. The gzip form of a representation has a tag of its own, for its bytes are others (RFC 9110, 8.8.3.3): that
 * of the plain form with a suffix. A tag is known before the answer is.
 */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");
    private static final String SUFFIX = "-gzip";

    private ETags() {}

    public static String of(String opaque) {
        return '"' + opaque + '"';
    }

    /** Of the gzip form of what a tag names. */
    public static String gzip(String tag) {
        return tag.endsWith(SUFFIX + '"') ? tag : tag.substring(0, tag.length() - 1) + SUFFIX + '"';
    }

    /** The first of some tags that {@code If-None-Match} names; by weak comparison. {@code *} names each. */
    static Optional<String> named(String header, List<String> tags) {
        if (header.strip().equals("*")) return tags.stream().findFirst();
        Set<String> given = listed(header, match -> true);
        return tags.stream().filter(given::contains).findFirst();
    }

    /** Whether {@code If-Match} names one of some tags; by strong comparison. */
    static boolean isNamed(String header, List<String> tags) {
        Set<String> given = listed(header, match -> match.group(1) == null);
        return header.strip().equals("*") || tags.stream().anyMatch(given::contains);
    }

    /** A tag may hold commas, and no quotation marks (RFC 9110, 8.8.3). */
    private static Set<String> listed(String header, Predicate<MatchResult> which) {
        return TAG.matcher(header)
                .results()
                .filter(which)
                .map(match -> match.group(2))
                .collect(Collectors.toSet());
    }
}
