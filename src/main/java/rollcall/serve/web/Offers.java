package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.page.Format;
import rollcall.serve.http.Negotiation;
import rollcall.serve.http.Problem;

/** The forms a thing can be had in: Turtle for who does not mind, a page for browsers. */
final class Offers {
    private static final String HTML = "text/html";
    private static final List<String> DATA = Stream.concat(
                    Stream.of(Format.values()).map(Format::mediaType), Stream.of("application/json"))
            .toList();
    private static final List<String> ALL = all();

    private Offers() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(DATA);
        all.add(1, HTML);
        all.add("application/xhtml+xml");
        return List.copyOf(all);
    }

    /**
     * The format asked for; empty for a page.
     *
     * @throws rollcall.serve.http.ProblemException 406 with what is offered
     */
    static Optional<Format> pageOrData(HttpServletRequest request, HttpServletResponse response) {
        return Format.ofMediaType(chosen(request, response, ALL));
    }

    /** @throws rollcall.serve.http.ProblemException 406 with what is offered */
    static Format data(HttpServletRequest request, HttpServletResponse response) {
        return Format.ofMediaType(chosen(request, response, DATA)).orElse(Format.TURTLE);
    }

    private static String chosen(HttpServletRequest request, HttpServletResponse response, List<String> offers) {
        response.addHeader("Vary", "Accept");
        return Negotiation.choose(request.getHeader("Accept"), offers)
                .orElseThrow(() -> notAcceptable(request, offers).exception());
    }

    private static Problem notAcceptable(HttpServletRequest request, List<String> offers) {
        return Problem.of(
                        406,
                        "not-acceptable",
                        "Not offered in that form",
                        "Accept: found '" + request.getHeader("Accept") + "', expected one of "
                                + String.join(", ", offers))
                .with("offers", offers);
    }
}
