package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import rollcall.iri.Iris;
import rollcall.page.Format;
import rollcall.serve.http.Problem;

/** What the path of a request names. */
final class Address {
    private static final int MOST_DIGITS = 7;

    private Address() {}

    /** The part after the servlet's own path, without the first slash. */
    static String rest(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null || info.isEmpty() ? "" : info.substring(1);
    }

    /** @throws rollcall.serve.http.ProblemException 404 where the path is not {@code kind/key} */
    static Iris.Local thing(Shown shown, String path) {
        return shown.iris().local(shown.iris().base() + "id/" + path).orElseThrow(() -> Problem.notFound(
                        "'" + path + "' is no address of a thing; they have the form 'state/CUB'.")
                .exception());
    }

    /** A thing and the format its description is asked in. */
    record Data(Iris.Local thing, Optional<Format> format) {}

    /** Keys may have dots, so only a known suffix is one. */
    static Data data(Shown shown, String path) {
        int dot = path.lastIndexOf('.');
        Optional<Format> format = dot < 0 ? Optional.empty() : Format.ofSuffix(path.substring(dot + 1));
        return new Data(thing(shown, format.isPresent() ? path.substring(0, dot) : path), format);
    }

    /** @throws rollcall.serve.http.ProblemException 400 where the parameter is no number of the kind */
    static int number(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        if (value == null || value.isEmpty()) return 0;
        if (value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Integer.parseInt(value);
        throw Problem.of(
                        400,
                        "bad-parameter",
                        "A parameter cannot be read",
                        "parameter '" + parameter + "': found '" + value
                                + "', expected a whole number from 0 to 9999999")
                .exception();
    }
}
