package rollcall.serve.sparql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rollcall.serve.http.ProblemException;

/** Form-encoded parameters. We read them ourselves since the servlet's own way mixes address and body. */
final class Parameters {
    private static final int MOST = 1_000;

    private Parameters() {}

    /** @throws ProblemException 400 where the encoding is broken */
    static Map<String, List<String>> parse(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (encoded.isEmpty()) return parameters;
        String[] pairs = encoded.split("&", MOST + 1);
        if (pairs.length > MOST) throw SparqlRequest.bad("More than " + MOST + " parameters.");
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw SparqlRequest.bad(
                    "The parameters are not well percent-encoded: after each '%' two hexadecimal digits are expected.");
        }
    }
}
