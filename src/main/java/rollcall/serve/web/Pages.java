package rollcall.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Chrome;
import rollcall.page.Head;
import rollcall.page.SearchView;
import rollcall.page.Templates;
import rollcall.search.SearchPage;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Route;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;
import rollcall.serve.reconcile.ReconcileRoutes;
import rollcall.serve.search.SearchRoutes;

/** Everything people and crawlers see, ready to be handed to the server. */
public final class Pages {
    private final ShownReleases releases;

    private Pages(Current current) {
        this.releases = new ShownReleases(current);
    }

    /** The routes of all pages, descriptions and files of the releases that will be served. */
    public static Web of(Current current) {
        Pages pages = new Pages(current);
        return new Web(pages.routes(), Optional.of(pages::editor), Optional.of(pages::problem))
                .and(SearchRoutes.of(current, Optional.of(pages::search)))
                .and(ReconcileRoutes.of(current));
    }

    private String search(SearchPage page, OpenRelease release) {
        Shown shown = releases.shown(release);
        String title = page.request().words().isEmpty()
                ? "Search"
                : "Search: " + page.request().words();
        Head head = Head.of(title, "", shown.iris().base() + "search");
        SearchView view = SearchViews.of(page, shown.addresses());
        return new String(
                Templates.html("search", Map.of("site", shown.chrome(), "head", head, "view", view)),
                StandardCharsets.UTF_8);
    }

    private List<Route> routes() {
        return List.of(
                route("", FrontPage::answer),
                route("/.well-known/void", FrontPage::description),
                route("/id/*", ThingPages::id),
                route("/page/*", ThingPages::page),
                route("/data/*", ThingPages::data),
                route("/map/*", MapImage::answer),
                route("/dump/*", Downloads::answer),
                route("/ontology/*", OntologyPages::answer),
                route("/context.jsonld", OntologyPages::context),
                route("/examples/*", QueryPages::examples),
                route("/editor", QueryPages::editor),
                route("/robots.txt", Crawlers::robots),
                route("/sitemap.xml", Crawlers::sitemap),
                route("/sitemap/*", Crawlers::part),
                route("/feed.atom", Crawlers::feed),
                new Route("/static/*", new AssetServlet("")),
                new Route("/favicon.ico", new AssetServlet("icon.svg")));
    }

    private Route route(String path, ShownServlet.Page page) {
        return new Route(path, new ShownServlet(releases, page));
    }

    private void editor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Lease lease = releases.current().lease()) {
            QueryPages.editor(releases.shown(lease.release()), request, response);
        }
    }

    private String problem(Problem problem, String requestId) {
        Map<String, Object> page = Map.of(
                "site",
                chrome(),
                "status",
                problem.status(),
                "title",
                problem.title(),
                "detail",
                problem.detail(),
                "requestId",
                requestId,
                "search",
                String.valueOf(problem.more().getOrDefault("search", "")));
        return new String(Templates.html("problem", page), StandardCharsets.UTF_8);
    }

    /** Without a release there is no base; the problem's page is then at home at the root. */
    private Chrome chrome() {
        Optional<Lease> lease = releases.current().leaseIfOpen();
        if (lease.isEmpty())
            return new Chrome(new Addresses(new Iris("http://localhost/")), "none yet", Assets.VERSION);
        try (Lease open = lease.get()) {
            return releases.shown(open.release()).chrome();
        }
    }

    /** Files of the jar; they do not depend on a release. */
    private static final class AssetServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String only;

        private AssetServlet(String only) {
            this.only = only;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Assets.answer(only.isEmpty() ? Address.rest(request) : only, request, response);
        }

        @Override
        protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }
}
