package rollcall.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request has no answer, after RFC 9457. Nothing about the inside of the server belongs here.
 *
 * @param status  of HTTP
 * @param rule    short stable name of the rule that struck, such as {@code query-timeout}; part of the type's IRI
 * @param title   the same for every problem of this rule
 * @param detail  what was found, what was expected, and what to do
 * @param more    further members of the document, such as {@code line}
 * @param headers to send along, such as {@code Retry-After}
 */
public record Problem(
        int status, String rule, String title, String detail, Map<String, Object> more, Map<String, String> headers) {

    public Problem {
        more = Map.copyOf(more);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String rule, String title, String detail) {
        return new Problem(status, rule, title, detail, Map.of(), Map.of());
    }

    public static Problem notFound(String what) {
        return of(404, "not-found", "Not found", what);
    }

    /** The server cannot answer now, but will after some seconds. */
    public static Problem later(String rule, String title, String detail, long seconds) {
        return of(503, rule, title, detail).header("Retry-After", Long.toString(seconds));
    }

    public Problem with(String member, Object value) {
        return new Problem(status, rule, title, detail, joined(more, member, value), headers);
    }

    public Problem header(String name, String value) {
        return new Problem(status, rule, title, detail, more, joined(headers, name, value));
    }

    /** To be thrown where a request ends here. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    private static <V> Map<String, V> joined(Map<String, V> map, String key, V value) {
        Map<String, V> joined = new LinkedHashMap<>(map);
        joined.put(key, value);
        return joined;
    }
}
