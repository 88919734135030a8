package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.reconcile.Reconciler;
import rollcall.serve.http.Problem;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;
import rollcall.serve.search.Indexes;
import rollcall.serve.search.Json;

/**
 * {@code /reconcile}: its manifest, batches of questions, data extension. Below it the 1.0 draft's {@code match} and
 * {@code extend}. A parameter {@code callback} is not answered as script: it is left unread.
 */
final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int BODY = 2 << 20;

    private final transient Current current;

    ReconcileServlet(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/reconcile/match" -> {
                JsonNode body = body(request);
                send(request, response, reconciler -> Answers.draftBatch(reconciler, Questions.draftBatch(body)));
            }
            case "/reconcile/extend" -> {
                JsonNode body = body(request);
                send(request, response, reconciler -> new Extension(reconciler).answer(body));
            }
            default -> answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> queries = Optional.ofNullable(request.getParameter("queries"));
        Optional<String> extend = Optional.ofNullable(request.getParameter("extend"));
        if (queries.isPresent() && extend.isPresent())
            throw Questions.bad("Found queries and extend; send one of them.");
        if (queries.isPresent()) {
            JsonNode batch = Questions.json(queries.get(), "queries");
            send(request, response, reconciler -> Answers.batch(reconciler, Questions.batch(batch)));
        } else if (extend.isPresent()) {
            JsonNode query = Questions.json(extend.get(), "extend");
            send(request, response, reconciler -> new Extension(reconciler).answer(query));
        } else manifest(request, response);
    }

    private void manifest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) throw Questions.bad("Found neither queries nor extend in the form.");
        response.addHeader("Vary", "Accept");
        try (Lease lease = current.lease()) {
            Manifests manifests = new Manifests(lease.release().iris(), address(request));
            Json.write(request, response, wantsDraft(request) ? manifests.draft() : manifests.current());
        }
    }

    /** {@code ?version=1.0-draft}, or a media type with that version among the accepted. */
    private static boolean wantsDraft(HttpServletRequest request) {
        String version = Optional.ofNullable(request.getParameter("version")).orElse("");
        if (version.startsWith("1.0")) return true;
        if (!version.isEmpty() && !version.startsWith("0."))
            throw Questions.bad("version=" + version + ": this service speaks 0.2 and 1.0-draft.");
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return accept.contains("version=1.0") || accept.contains("version=\"1.0");
    }

    /** Scheme and host as the client reached us. */
    static String address(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.indexOf('/', whole.indexOf("://") + 3));
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(BODY + 1);
        if (body.length > BODY)
            throw Problem.of(413, "body-too-large", "Too large", "Send at most " + BODY + " bytes.")
                    .exception();
        return Questions.json(new String(body, StandardCharsets.UTF_8), "body");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Function<Reconciler, Object> answer)
            throws IOException {
        try (Lease lease = current.lease()) {
            Json.write(request, response, within(lease.release(), answer));
        }
    }

    /** Asks in a read transaction of the release. */
    static <T> T within(OpenRelease release, Function<Reconciler, T> answer) {
        DatasetGraph data = release.dataset();
        return Txn.calculateRead(
                data, () -> answer.apply(new Reconciler(Indexes.of(release), data.getUnionGraph(), release.iris())));
    }
}
