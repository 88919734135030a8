package rollcall.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.ContentType;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;

/**
 * A query as the SPARQL 1.1 Protocol brings it (2.1 and 2.1.4).
 *
 * @param query         its text; empty for a request without one
 * @param defaultGraphs IRIs that take the place of the default graph
 * @param namedGraphs   IRIs that take the place of the named graphs
 * @param timeout       what the client is ready to wait, if it says so
 * @param format        short name or media type that goes before {@code Accept}
 */
record SparqlRequest(
        Optional<String> query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Optional<Duration> timeout,
        Optional<String> format) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    /** @throws ProblemException 400, 413 or 415 */
    static SparqlRequest of(HttpServletRequest request, Limits limits) throws IOException {
        String inAddress = Optional.ofNullable(request.getQueryString()).orElse("");
        if (!request.getMethod().equals("POST")) return of(Parameters.parse(inAddress), Optional.empty());
        String type = mediaType(request);
        if (type.equals(FORM)) return of(Parameters.parse(body(request, limits)), Optional.empty());
        return of(Parameters.parse(inAddress), Optional.of(body(request, limits)));
    }

    private static SparqlRequest of(Map<String, List<String>> parameters, Optional<String> direct) {
        if (parameters.containsKey("update") || parameters.containsKey("using-graph-uri"))
            throw bad("This endpoint is read only: it answers 'query', not 'update'.");
        if (direct.isPresent() && parameters.containsKey("query"))
            throw bad("The query stands in the body and in the address; send it once.");
        return new SparqlRequest(
                direct.or(() -> single(parameters, "query")),
                parameters.getOrDefault("default-graph-uri", List.of()),
                parameters.getOrDefault("named-graph-uri", List.of()),
                single(parameters, "timeout").map(SparqlRequest::milliseconds),
                format(parameters));
    }

    private static Optional<String> format(Map<String, List<String>> parameters) {
        for (String name : List.of("format", "output", "results", "out")) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (!values.isEmpty() && !values.get(0).isBlank()) return Optional.of(values.get(0));
        }
        return Optional.empty();
    }

    private static Optional<String> single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1)
            throw bad("Parameter '" + name + "': found " + values.size() + " times, expected at most once.");
        return values.stream().findFirst();
    }

    private static Duration milliseconds(String value) {
        try {
            long millis = Long.parseLong(value.strip());
            if (millis > 0) return Duration.ofMillis(millis);
        } catch (NumberFormatException e) {
            throw bad(timeoutHelp(value));
        }
        throw bad(timeoutHelp(value));
    }

    private static String timeoutHelp(String value) {
        return "Parameter 'timeout': found '" + value + "', expected a whole number of milliseconds above zero.";
    }

    /** The container would not read the header where it names a charset that it does not know. */
    private static String mediaType(HttpServletRequest request) {
        if (request.getHeader("Content-Encoding") != null)
            throw unsupported("Content-Encoding: found '" + request.getHeader("Content-Encoding") + "', expected none");
        String header = request.getHeader("Content-Type");
        if (header == null) throw unsupported("Content-Type: found none");
        ContentType type = ContentType.create(header);
        String charset = type.getCharset();
        if (charset != null && !charset.equalsIgnoreCase("utf-8"))
            throw unsupported("charset: found '" + charset + "', expected 'utf-8'");
        String name = type.getContentTypeStr().toLowerCase(java.util.Locale.ROOT);
        if (!name.equals(FORM) && !name.equals(QUERY)) throw unsupported("Content-Type: found '" + header + "'");
        return name;
    }

    private static String body(HttpServletRequest request, Limits limits) throws IOException {
        byte[] body = request.getInputStream().readNBytes(limits.requestBytes() + 1);
        if (body.length > limits.requestBytes()) {
            // A client that is still writing would see a reset and not our answer.
            request.getInputStream().skip(limits.requestBytes());
            throw tooLarge(limits);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad("The body is not well-formed UTF-8.");
        }
    }

    private static ProblemException tooLarge(Limits limits) {
        return Problem.of(
                        413,
                        "request-size",
                        "Request too large",
                        "A request may have " + limits.requestBytes() + " bytes; shorten the query.")
                .with("limit", limits.requestBytes())
                .exception();
    }

    private static ProblemException unsupported(String found) {
        return Problem.of(
                        415,
                        "media-type",
                        "Unsupported media type",
                        found + "; a query is posted as '" + FORM + "' with a parameter 'query', or as '" + QUERY
                                + "', in UTF-8.")
                .exception();
    }

    static ProblemException bad(String detail) {
        return Problem.of(400, "bad-request", "Bad request", detail).exception();
    }
}
