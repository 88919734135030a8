package rollcall.serve.sparql;

import java.util.Locale;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Problem;

/** Why a running query was ended before its answer was whole. */
enum Stop {
    TIME,
    ROWS,
    MEMORY,
    PRESSURE,
    BUSY,
    CLOSING;

    String rule() {
        return "query-" + name().toLowerCase(Locale.ROOT);
    }

    /** What the client is told where its response has not begun. */
    Problem problem(Limits limits, long allowedMillis) {
        return switch (this) {
            case TIME ->
                Problem.of(
                                503,
                                rule(),
                                "Query took too long",
                                "The query was stopped after " + allowedMillis + " ms. Narrow it, or add LIMIT.")
                        .with("limit", allowedMillis);
            case ROWS ->
                Problem.of(
                                422,
                                rule(),
                                "Too many rows",
                                "The answer has more than " + limits.maxRows().orElse(0)
                                        + " rows or triples. Narrow the query, add LIMIT, or take a dump.")
                        .with("limit", limits.maxRows().orElse(0));
            case MEMORY ->
                Problem.of(
                                422,
                                rule(),
                                "Query needs too much memory",
                                "Sorting, grouping, joining, collecting or reading what SERVICE brings took more than "
                                        + limits.queryBytes() + " bytes. Narrow the query, sort less, or take a dump.")
                        .with("limit", limits.queryBytes());
            case PRESSURE ->
                Problem.later(
                        rule(), "Server short of memory", "The server was short of memory and ended this query.", 10);
            case BUSY ->
                Problem.later(
                        rule(),
                        "Server busy",
                        "Too many long queries are running; this one was ended to let others in.",
                        5);
            case CLOSING -> Problem.later(rule(), "Server stopping", "The server is being stopped.", 10);
        };
    }
}
