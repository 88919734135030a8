package rollcall.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content coding of an answer (RFC 9110, 8.4 and 12.5.3): gzip for text where the client prefers it, else none. What is
 * packed already stays as it is.
 */
public final class Coding {
    public static final String GZIP = "gzip";

    private static final Set<String> TEXTS = Set.of(
            "application/atom+xml",
            "application/csvm+json",
            "application/javascript",
            "application/json",
            "application/ld+json",
            "application/n-quads",
            "application/n-triples",
            "application/problem+json",
            "application/rdf+xml",
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "application/trig",
            "application/xml",
            "image/svg+xml");

    private Coding() {}

    /** Whether a body of the type is coded for clients that want it. */
    public static boolean suits(@Nullable String contentType) {
        if (contentType == null) return false;
        int parameters = contentType.indexOf(';');
        String type = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || TEXTS.contains(type);
    }

    /**
     * Whether gzip is wanted: named or covered by {@code *} with a weight above zero, and no less welcome than the plain form.
     *
     * @param acceptEncoding values of the header in their order; none where it is missing
     */
    public static boolean wantsGzip(List<String> acceptEncoding) {
        String header = String.join(",", acceptEncoding);
        double gzip = weight(header, Set.of(GZIP, "x-gzip"), weight(header, Set.of("*"), 0));
        return gzip > 0 && gzip >= weight(header, Set.of("identity"), 0);
    }

    private static double weight(String header, Set<String> codings, double otherwise) {
        for (String element : header.split(",")) {
            String[] parts = element.split(";", -1);
            if (codings.contains(parts[0].strip().toLowerCase(Locale.ROOT))) return weight(parts);
        }
        return otherwise;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) return Double.parseDouble(parameter.substring(2));
        }
        return 1;
    }
}
