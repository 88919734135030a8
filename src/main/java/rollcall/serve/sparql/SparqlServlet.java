package rollcall.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.serve.http.Negotiation;
import rollcall.serve.http.Note;
import rollcall.serve.http.Sending;
import rollcall.serve.http.Site;
import rollcall.serve.http.Validators;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;

/** {@code /sparql}: the query part of the SPARQL 1.1 Protocol, whole, and nothing that writes. */
final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger SLOW = LoggerFactory.getLogger("rollcall.slow");
    private static final String HTML = "text/html";
    private static final String ANYTHING = "*/*";

    /** Ours to keep as long as the release stays, which only we know. */
    private static final String KEPT = "public, no-cache";

    private final transient Site site;
    private final transient Current current;
    private final transient Queries queries;
    private final transient ResultCache cache;
    private final transient QueryGuard guard;
    private final transient Optional<Web.Page> editor;

    SparqlServlet(Site site, Current current, Queries queries, ResultCache cache, Optional<Web.Page> editor) {
        this.site = site;
        this.current = current;
        this.queries = queries;
        this.cache = cache;
        this.guard = new QueryGuard(site.services());
        this.editor = editor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SparqlRequest asked = SparqlRequest.of(request, site.limits());
        if (asked.query().isPresent()) query(asked, request, response);
        else bare(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        query(SparqlRequest.of(request, site.limits()), request, response);
    }

    /** A browser gets the editor, everybody else a description of the service. */
    private void bare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> offers = new ArrayList<>(ServiceDescription.MEDIA_TYPES);
        if (editor.isPresent()) offers.add(HTML);
        String accept = request.getHeader("Accept");
        String chosen = Negotiation.choose(accept, offers)
                .orElseThrow(() -> Prepared.notAcceptable("Accept: found '" + accept + "'", offers));
        response.addHeader("Vary", "Accept");
        if (chosen.equals(HTML)) {
            editor.orElseThrow().write(request, response);
            return;
        }
        try (Lease lease = current.lease()) {
            byte[] body = new ServiceDescription(site, lease.release()).write(chosen);
            Sending.tagged(body, chosen, request, response);
        }
    }

    private void query(SparqlRequest asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        asked.query().ifPresent(text -> Note.QUERY_HASH.set(request, Prepared.hash(text)));
        response.addHeader("Vary", "Accept");
        try (Lease lease = current.lease()) {
            if (isOfABrowser(asked, request)) {
                Prepared.of(asked, ANYTHING, lease.release(), site, guard);
                editor.orElseThrow().write(request, response);
                return;
            }
            Prepared prepared = Prepared.of(asked, request.getHeader("Accept"), lease.release(), site, guard);
            response.setHeader("X-Release", prepared.version());
            if (!prepared.stable()) {
                Optional<Answer> answer = compute(asked, prepared, lease.release(), request, response);
                response.setHeader("Cache-Control", "no-store");
                if (answer.isPresent()) send(answer.get(), request, response);
            } else if (!isUnchanged(prepared, request, response)) {
                Optional<Answer> answer = shared(asked, prepared, lease.release(), request, response);
                if (answer.isEmpty()) return;
                keepable(prepared, response);
                send(answer.get(), request, response);
            }
        }
    }

    /**
     * Whether somebody followed a link to a query: they get the editor with it, which runs it. Browsers name XHTML beside
     * HTML; other clients get HTML only where they take nothing else. What the editor would not ask is answered as to others.
     */
    private boolean isOfABrowser(SparqlRequest asked, HttpServletRequest request) {
        boolean plain = asked.format().isEmpty()
                && asked.defaultGraphs().isEmpty()
                && asked.namedGraphs().isEmpty();
        if (editor.isEmpty() || !plain || request.getMethod().equals("POST")) return false;
        @Nullable String accept = request.getHeader("Accept");
        if (accept == null) return false;
        List<String> offers = new ArrayList<>(Format.mediaTypes(Format.Result.ROWS));
        offers.addAll(Format.mediaTypes(Format.Result.GRAPH));
        boolean elseNothing = Negotiation.choose(accept, offers).isEmpty();
        offers.add(HTML);
        boolean html = Negotiation.choose(accept, offers).filter(HTML::equals).isPresent();
        return html && (elseNothing || accept.contains("application/xhtml+xml"));
    }

    /** Answers 304 where the client has the answer of this release already. */
    private static boolean isUnchanged(Prepared prepared, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST")) return false;
        response.setHeader("Cache-Control", KEPT);
        return validators(prepared).settle(request, response);
    }

    /** From the cache, from another client's computation, or from one of our own. */
    private Optional<Answer> shared(
            SparqlRequest asked,
            Prepared prepared,
            OpenRelease release,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Answer> known = cache.get(prepared.key());
        if (known.isPresent()) {
            Note.OUTCOME.set(request, "cached");
            return known;
        }
        try (ResultCache.Flight flight = cache.join(prepared.key())) {
            if (!flight.leads()) {
                Optional<Answer> theirs =
                        flight.await(site.limits().queryTimeout().toMillis());
                return theirs.isPresent() ? theirs : compute(asked, prepared, release, request, response);
            }
            Optional<Answer> answer = compute(asked, prepared, release, request, response);
            flight.land(answer);
            return answer;
        }
    }

    private Optional<Answer> compute(
            SparqlRequest asked,
            Prepared prepared,
            OpenRelease release,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long began = System.nanoTime();
        Note.OUTCOME.set(request, "computed");
        try {
            return queries.run(prepared, release, asked.timeout(), request, response);
        } finally {
            long millis = (System.nanoTime() - began) / 1_000_000;
            if (millis >= site.slowQuery().toMillis())
                SLOW.warn(
                        "{} ms, {}, id={} query={}: {}",
                        millis,
                        Note.OUTCOME.of(request),
                        Note.REQUEST_ID.of(request),
                        Note.QUERY_HASH.of(request),
                        prepared.text().replaceAll("\\s+", " "));
        }
    }

    private static void keepable(Prepared prepared, HttpServletResponse response) {
        validators(prepared).say(response);
        response.setHeader("Cache-Control", KEPT);
    }

    private static Validators validators(Prepared prepared) {
        return new Validators(
                prepared.key(), Optional.empty(), prepared.format().contentType());
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(answer.contentType());
        Sending.whole(answer.body(), request, response);
    }
}
