package rollcall.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Note;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Web;

/** Writes problem documents: JSON for machines, and a page for a browser where one was handed in. */
final class ProblemWriter {
    private static final String TYPES = "https://w3id.org/rollcall/problem/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Web.ProblemPage> page;

    ProblemWriter(Optional<Web.ProblemPage> page) {
        this.page = page;
    }

    /** A document ready to be sent. */
    record Document(String contentType, byte[] body, String language) {}

    /** Replaces whatever the answer was to be; the response must not be committed. */
    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Document document = document(
                problem,
                new Web.Asked(
                        request.getRequestURI(),
                        request.getQueryString(),
                        request.getHeader("Accept"),
                        request.getHeader("Accept-Language"),
                        Note.REQUEST_ID.of(request)));
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("ETag", null);
        response.setHeader("Last-Modified", null);
        response.setHeader("Cache-Control", "no-store");
        if (!response.getHeaders("Vary").contains("Accept")) response.addHeader("Vary", "Accept");
        if (page.isPresent() && !response.getHeaders("Vary").contains("Accept-Language"))
            response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", document.language());
        response.setContentType(document.contentType());
        response.setContentLength(document.body().length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(document.body());
    }

    Document document(Problem problem, Web.Asked asked) {
        if (page.isPresent() && asksForHtml(asked.accept())) {
            Web.Shown shown = page.get().of(problem, asked);
            return new Document("text/html; charset=utf-8", shown.html(), shown.language());
        }
        return new Document("application/problem+json", json(problem, asked.requestId()), "en");
    }

    private static byte[] json(Problem problem, String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPES + problem.rule());
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.put("instance", "urn:request:" + requestId);
        members.putAll(problem.more());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is made of texts and numbers", e);
        }
    }

    private static boolean asksForHtml(@Nullable String accept) {
        return accept != null && (accept.contains("text/html") || accept.contains("application/xhtml+xml"));
    }
}
