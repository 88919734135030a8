package rollcall.serve;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Note;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Web;

/** Problem documents for what never reaches a servlet of ours: unknown paths, ill-formed requests, a closing server. */
final class JettyErrors extends ErrorHandler {
    private static final Map<Integer, String> ADVICE = Map.of(
            400, "The request is not well-formed HTTP.",
            404, "There is nothing at this address.",
            405, "This address does not answer this method.",
            413, "The request is larger than this server takes.",
            414, "The address is longer than this server takes; send the query by POST.",
            431, "The header fields are larger than this server takes; send the query by POST.",
            503, "The server is stopping or busy; ask again in a moment.");

    /** After these nobody can tell where the next request begins, so the connection ends, and the answer says so. */
    private static final Set<Integer> CLOSING = Set.of(400, 413, 414, 431);

    private final ProblemWriter problems;

    JettyErrors(ProblemWriter problems) {
        this.problems = problems;
        setShowStacks(false);
        setShowCauses(false);
        setShowMessageInTitle(false);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String id = id(request);
        HttpFields.Mutable headers = response.getHeaders();
        Always.put(headers, id);
        ProblemWriter.Document document = problems.document(problem(code), asked(request, id));
        headers.put(HttpHeader.CONTENT_TYPE, document.contentType());
        headers.put(HttpHeader.CONTENT_LANGUAGE, document.language());
        headers.put(HttpHeader.VARY, "Accept, Accept-Language");
        headers.put(HttpHeader.CONTENT_LENGTH, document.body().length);
        if (CLOSING.contains(code)) headers.put(HttpHeader.CONNECTION, "close");
        if (code == 503) headers.put(HttpHeader.RETRY_AFTER, 5);
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : document.body()), callback);
    }

    /** What is no request that can be read comes here first. */
    private static String id(Request request) {
        if (Note.REQUEST_ID.of(request).equals("-")) Note.REQUEST_ID.set(request, Always.newId());
        return Note.REQUEST_ID.of(request);
    }

    private static Web.Asked asked(Request request, String id) {
        HttpFields headers = request.getHeaders();
        return new Web.Asked(
                Objects.requireNonNullElse(request.getHttpURI().getPath(), "/"),
                request.getHttpURI().getQuery(),
                headers.get(HttpHeader.ACCEPT),
                headers.get(HttpHeader.ACCEPT_LANGUAGE),
                id);
    }

    private static Problem problem(int code) {
        String title = HttpStatus.getMessage(code);
        return Problem.of(code, "http-" + code, title, ADVICE.getOrDefault(code, title + "."));
    }
}
