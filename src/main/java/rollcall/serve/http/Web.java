package rollcall.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rollcall.serve.open.Current;

/**
 * What people see, handed to the server from outside.
 *
 * @param routes   pages, descriptions, dumps and the like; they ask {@link Current} for the release
 * @param editor   the query editor, sent to a browser that opens {@code /sparql}
 * @param problems how a problem is shown to a browser; without it browsers get the document machines get
 */
public record Web(List<Route> routes, Optional<Page> editor, Optional<ProblemPage> problems) {
    public static final Web NONE = new Web(List.of(), Optional.empty(), Optional.empty());

    public Web {
        routes = List.copyOf(routes);
    }

    /** The same with more routes. */
    public Web and(List<Route> more) {
        return new Web(Stream.concat(routes.stream(), more.stream()).toList(), editor, problems);
    }

    /** Writes a whole answer. */
    @FunctionalInterface
    public interface Page {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /**
     * What a request that met a problem asked for.
     *
     * @param requestId what the visitor can quote to the operator
     */
    public record Asked(
            String path,
            @Nullable String query,
            @Nullable String accept,
            @Nullable String acceptLanguage,
            String requestId) {}

    /**
     * The body of a page.
     *
     * @param html     in UTF-8
     * @param language BCP 47
     */
    public record Shown(byte[] html, String language) {}

    /** A problem as HTML; only the body, since status and headers are set by the caller. */
    @FunctionalInterface
    public interface ProblemPage {
        Shown of(Problem problem, Asked asked);
    }
}
