package rollcall.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.iri.Iris.Space;
import rollcall.search.SearchRequest;
import rollcall.serve.http.Problem;

/** Reads what a request asks for. */
final class Asked {
    /** More is no question. */
    private static final int LONGEST = 500;

    private Asked() {}

    /** @throws rollcall.serve.http.ProblemException 400 where a parameter cannot be */
    static SearchRequest search(HttpServletRequest request) {
        return new SearchRequest(words(request, "q"), kinds(request), page(request));
    }

    static String words(HttpServletRequest request, String parameter) {
        String words = text(request, parameter).orElse("");
        if (words.length() > LONGEST)
            throw bad("The parameter '" + parameter + "' has " + words.length() + " characters; send at most " + LONGEST
                    + ".");
        return words.strip();
    }

    static Optional<String> text(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(t -> !t.isBlank());
    }

    static Set<Space> kinds(HttpServletRequest request) {
        String[] types = request.getParameterValues("type");
        Set<Space> kinds = EnumSet.noneOf(Space.class);
        if (types == null) return kinds;
        for (String type : types) for (String one : type.split(",")) if (!one.isBlank()) kinds.add(kind(one.strip()));
        return kinds;
    }

    private static Space kind(String type) {
        return Arrays.stream(Space.values())
                .filter(space -> space.segment().equals(type))
                .findFirst()
                .orElseThrow(() -> bad("type=" + type + ": there is no such kind; use one of "
                        + Arrays.stream(Space.values()).map(Space::segment).collect(Collectors.joining(", "))
                        + "."));
    }

    private static int page(HttpServletRequest request) {
        String given = text(request, "page").orElse("1");
        try {
            int page = Integer.parseInt(given);
            if (page >= 1 && page <= SearchRequest.LAST_PAGE) return page;
        } catch (NumberFormatException e) {
            throw badPage(given);
        }
        throw badPage(given);
    }

    private static RuntimeException badPage(String given) {
        return bad("page=" + given + ": expected a number from 1 to " + SearchRequest.LAST_PAGE
                + "; narrow the question down by more words or a type.");
    }

    static RuntimeException bad(String detail) {
        return Problem.of(400, "bad-request", "Bad request", detail).exception();
    }
}
