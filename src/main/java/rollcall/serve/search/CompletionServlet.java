package rollcall.serve.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;

/** {@code /search/complete?q=}: what may be meant, while somebody types. */
final class CompletionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient Current current;

    CompletionServlet(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Asked.words(request, "q");
        ObjectNode json = Json.object().put("query", typed);
        ArrayNode hits = json.putArray("hits");
        try (Lease lease = current.lease()) {
            Indexes.of(lease.release())
                    .complete(typed, Asked.kinds(request), MOST)
                    .forEach(hit -> hits.add(SearchServlet.json(hit)));
        }
        Json.write(request, response, json);
    }
}
