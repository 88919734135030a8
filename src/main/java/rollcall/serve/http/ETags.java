package rollcall.serve.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags: the release and a digest of what was asked, so that the tag is known before the answer. */
public final class ETags {
    private ETags() {}

    public static String of(String key) {
        return '"' + key + '"';
    }

    /** Whether {@code If-None-Match} names the tag; weak comparison, and a compressed form counts as the same. */
    public static boolean matches(@Nullable String header, String tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                .map(t -> t.replace("--gzip\"", "\""))
                .anyMatch(t -> t.equals("*") || t.equals(tag));
    }
}
