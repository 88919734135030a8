package rollcall.serve.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import rollcall.iri.Iris.Space;
import rollcall.search.Hit;
import rollcall.search.SearchPage;
import rollcall.serve.http.Negotiation;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Sending;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;

/** {@code /search?q=}: a page for people, JSON for programs. */
final class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private final transient Current current;
    private final transient Optional<SearchRoutes.View> view;

    SearchServlet(Current current, Optional<SearchRoutes.View> view) {
        this.current = current;
        this.view = view;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = form(request);
        response.addHeader("Vary", "Accept");
        try (Lease lease = current.lease()) {
            SearchPage page = Indexes.of(lease.release()).search(Asked.search(request));
            if (form.equals(JSON))
                Json.write(
                        request,
                        response,
                        json(page, Asked.text(request, "format").isPresent()));
            else html(request, response, page, lease.release());
        }
    }

    private String form(HttpServletRequest request) {
        List<String> offers = view.isPresent() ? List.of(HTML, JSON) : List.of(JSON);
        Optional<String> format = Asked.text(request, "format");
        if (format.isPresent())
            return switch (format.get()) {
                case "json" -> JSON;
                case "html" -> HTML;
                default -> throw Asked.bad("format=" + format.get() + ": use json or html.");
            };
        return Negotiation.choose(request.getHeader("Accept"), offers).orElseThrow(() -> Problem.of(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "This address answers " + String.join(" and ", offers) + ".")
                .exception());
    }

    private void html(HttpServletRequest request, HttpServletResponse response, SearchPage page, OpenRelease release)
            throws IOException {
        byte[] body = view.orElseThrow(() -> Problem.of(406, "not-acceptable", "Not acceptable", "There is JSON only.")
                        .exception())
                .html(page, release, request, response);
        Sending.tagged(body, "text/html; charset=utf-8", request, response);
    }

    /** @param named whether the address names the form, which the next one then does as well */
    private static ObjectNode json(SearchPage page, boolean named) {
        ObjectNode json = Json.object();
        json.put("query", page.request().words())
                .put("total", page.total())
                .put("page", page.request().page());
        if (page.hasNext()) json.put("next", address(page, page.request().page() + 1) + (named ? "&format=json" : ""));
        ObjectNode kinds = json.putObject("types");
        page.kinds().forEach((kind, count) -> kinds.put(kind.segment(), count));
        ArrayNode hits = json.putArray("hits");
        page.hits().forEach(hit -> hits.add(json(hit)));
        return json;
    }

    static ObjectNode json(Hit hit) {
        ObjectNode json = Json.object();
        json.put("id", hit.id()).put("type", hit.kind().segment()).put("label", hit.label());
        json.put("url", "/id/" + hit.id());
        hit.about().ifPresent(about -> json.put("description", about));
        hit.excerpt().ifPresent(excerpt -> json.put("excerpt", excerpt));
        hit.day().ifPresent(day -> json.put("date", day));
        return json;
    }

    /** The same question, another page. */
    static String address(SearchPage page, int number) {
        StringBuilder address =
                new StringBuilder("/search?q=").append(encoded(page.request().words()));
        for (Space kind : page.request().kinds()) address.append("&type=").append(kind.segment());
        return address.append("&page=").append(number).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
