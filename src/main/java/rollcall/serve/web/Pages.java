package rollcall.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Chrome;
import rollcall.page.Templates;
import rollcall.page.language.Messages;
import rollcall.page.language.Reader;
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

    private Pages(Current current, Optional<Publisher> publisher) {
        this.releases = new ShownReleases(current, publisher);
    }

    /** The routes of all pages, descriptions and files of the releases that will be served. */
    public static Web of(Current current) {
        return of(current, Optional.empty());
    }

    /** @param publisher named in the descriptions of the data set; nobody is where it is not given */
    public static Web of(Current current, Optional<Publisher> publisher) {
        Pages pages = new Pages(current, publisher);
        return new Web(pages.routes(), Optional.of(pages::editor), Optional.of(pages::problem))
                .and(SearchRoutes.of(current, Optional.of(pages::search)))
                .and(ReconcileRoutes.of(current));
    }

    private byte[] search(
            SearchPage page, OpenRelease release, HttpServletRequest request, HttpServletResponse response) {
        Reading reading = Reading.of(releases.shown(release), request);
        reading.headers(response);
        return reading.shown().read(() -> reading.html("search", Map.of("view", new SearchViews(reading).of(page))));
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
                route("/releases", ReleasePages::list),
                route("/about", FrontPage::about),
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

    private Web.Shown problem(Problem problem, Web.Asked asked) {
        Reader reader = Reader.of(asked.query(), asked.acceptLanguage());
        Map<String, Object> page = Map.of(
                "site", chrome(reader),
                "view", ProblemViews.of(problem, asked, Messages.in(reader.language())));
        return new Web.Shown(Templates.html("problem", page), reader.language().tag());
    }

    /** Without a release there is no base; the problem's page is then at home at the root. */
    private Chrome chrome(Reader reader) {
        Optional<Lease> lease = releases.current().leaseIfOpen();
        if (lease.isEmpty())
            return new Chrome(new Addresses(new Iris("http://localhost/"), reader), "–", Assets.VERSION);
        try (Lease open = lease.get()) {
            return new Reading(releases.shown(open.release()), reader).chrome();
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
