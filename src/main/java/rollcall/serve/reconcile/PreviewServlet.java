package rollcall.serve.reconcile;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import rollcall.page.Preview;
import rollcall.page.Templates;
import rollcall.page.language.Reader;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Property;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Sending;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.search.Indexes;
import rollcall.serve.search.Json;

/** {@code /reconcile/preview?id=}, a small page to be shown within others', and {@code /reconcile/flyout/…}, its like as JSON. */
final class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** The one page of ours that others may frame; so it loads and runs nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

    private final transient Current current;

    PreviewServlet(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("id")).orElse("");
        if (!request.getServletPath().endsWith("/flyout")) {
            preview(request, response, id);
            return;
        }
        String html =
                switch (String.valueOf(request.getPathInfo())) {
                    case "/entity" -> html("flyout", id, request, response);
                    case "/type" -> text(Questions.type(id).title(), "A type of thing in this service: " + id);
                    case "/property" -> text(Questions.property(id).title(), types(Questions.property(id)));
                    default ->
                        throw Problem.notFound("Flyouts are at /reconcile/flyout/entity, type and property.")
                                .exception();
                };
        Json.write(request, response, Json.object().put("id", id).put("html", html));
    }

    private void preview(HttpServletRequest request, HttpServletResponse response, String id) throws IOException {
        byte[] body = html("preview", id, request, response).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY);
        Sending.tagged(body, "text/html; charset=utf-8", request, response);
    }

    private Preview preview(String id, Reader reader) {
        try (Lease lease = current.lease()) {
            return Indexes.of(lease.release())
                    .entry(id)
                    .map(entry -> Previews.of(entry, lease.release(), reader))
                    .orElseThrow(() -> Problem.notFound("Nothing here has the id '" + id + "'.")
                            .exception());
        }
    }

    /** In the reader's language, which the headers say as well. */
    private String html(String template, String id, HttpServletRequest request, HttpServletResponse response) {
        Reader reader = Reader.of(request.getQueryString(), request.getHeader("Accept-Language"));
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", reader.language().tag());
        Preview view = preview(id, reader);
        return new String(Templates.html("reconcile/" + template, Map.of("view", view)), StandardCharsets.UTF_8);
    }

    private static String text(String title, String words) {
        return new String(
                Templates.html("reconcile/note", Map.of("title", title, "words", words)), StandardCharsets.UTF_8);
    }

    private static String types(Property property) {
        return "Of: "
                + String.join(
                        ", ",
                        Arrays.stream(EntityType.values())
                                .filter(property::isOf)
                                .map(EntityType::title)
                                .toList());
    }
}
