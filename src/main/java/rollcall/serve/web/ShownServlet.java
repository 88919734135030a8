package rollcall.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rollcall.serve.open.Lease;

/** A servlet that answers from the current release, under a lease of it. GET and HEAD; no state of its own. */
final class ShownServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ShownReleases releases;
    private final transient Page page;

    /** What answers. */
    interface Page {
        /** @throws rollcall.serve.http.ProblemException where there is no answer */
        void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    ShownServlet(ShownReleases releases, Page page) {
        this.releases = releases;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Lease lease = releases.current().lease()) {
            page.answer(releases.shown(lease.release()), request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
