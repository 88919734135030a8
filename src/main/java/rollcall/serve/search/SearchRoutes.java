package rollcall.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import rollcall.search.SearchPage;
import rollcall.serve.http.Route;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;

/** The addresses for people with a question. */
public final class SearchRoutes {
    private SearchRoutes() {}

    /** Shows an answer to people. */
    @FunctionalInterface
    public interface View {
        /** @return a whole HTML document, in UTF-8; what the headers are to say of its language is said */
        byte[] html(SearchPage page, OpenRelease release, HttpServletRequest request, HttpServletResponse response);
    }

    /** @param view without it {@code /search} answers JSON only */
    public static List<Route> of(Current current, Optional<View> view) {
        return List.of(
                new Route("/search", new SearchServlet(current, view)),
                new Route("/search/complete", new CompletionServlet(current)),
                new Route("/lookup", new LookupServlet(current)));
    }
}
