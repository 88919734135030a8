package rollcall.serve.search;

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
        /** @return a whole HTML document */
        String html(SearchPage page, OpenRelease release);
    }

    /** @param view without it {@code /search} answers JSON only */
    public static List<Route> of(Current current, Optional<View> view) {
        return List.of(
                new Route("/search", new SearchServlet(current, view)),
                new Route("/search/complete", new CompletionServlet(current)),
                new Route("/lookup", new LookupServlet(current)));
    }
}
