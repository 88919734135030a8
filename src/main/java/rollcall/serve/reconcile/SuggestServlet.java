package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.iri.Iris.Space;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Property;
import rollcall.search.Folding;
import rollcall.serve.http.Problem;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.search.Indexes;
import rollcall.serve.search.Json;

/** {@code /reconcile/suggest/entity|type|property?prefix=} and {@code /reconcile/properties?type=}. */
final class SuggestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient Current current;

    SuggestServlet(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().endsWith("/suggest")) propose(request, response);
        else
            switch (String.valueOf(request.getPathInfo())) {
                case "/entity" -> entities(request, response);
                case "/type" ->
                    suggest(
                            request,
                            response,
                            Arrays.stream(EntityType.values()).map(Answers::type));
                case "/property" ->
                    suggest(request, response, Arrays.stream(Property.values()).map(Answers::property));
                default ->
                    throw Problem.notFound("Suggestions are at /reconcile/suggest/entity, type and property.")
                            .exception();
            }
    }

    private void entities(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectNode json = Json.object();
        ArrayNode result = json.putArray("result");
        try (Lease lease = current.lease()) {
            Indexes.of(lease.release())
                    .complete(prefix(request), spaces(request), MOST)
                    .forEach(hit -> result.add(Answers.suggestion(hit)));
        }
        Json.write(request, response, json);
    }

    private static Set<Space> spaces(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("type"))
                .filter(type -> !type.isBlank())
                .map(type -> Set.of(Questions.type(type).space()))
                .orElseGet(() -> Arrays.stream(EntityType.values())
                        .map(EntityType::space)
                        .collect(Collectors.toSet()));
    }

    private static void suggest(HttpServletRequest request, HttpServletResponse response, Stream<ObjectNode> all)
            throws IOException {
        String prefix = Folding.of(prefix(request));
        ObjectNode json = Json.object();
        ArrayNode result = json.putArray("result");
        all.filter(one -> fits(one, prefix)).forEach(result::add);
        Json.write(request, response, json);
    }

    /** Whether a word of the name, or the id, starts so. */
    private static boolean fits(JsonNode one, String prefix) {
        String name = " " + Folding.of(one.path("name").asText()) + " "
                + Folding.of(one.path("id").asText());
        return name.contains(" " + prefix);
    }

    private static String prefix(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("prefix")).orElse("").strip();
    }

    private static void propose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EntityType type =
                Questions.type(Optional.ofNullable(request.getParameter("type")).orElse(""));
        int limit = limit(request);
        ObjectNode json = Json.object().put("type", type.id());
        if (limit < Property.values().length) json.put("limit", limit);
        ArrayNode properties = json.putArray("properties");
        Arrays.stream(Property.values())
                .filter(property -> property.isOf(type))
                .limit(limit)
                .forEach(property -> properties.add(Answers.property(property)));
        Json.write(request, response, json);
    }

    private static int limit(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getParameter("limit")).orElse("");
        if (given.isBlank()) return Property.values().length;
        try {
            return Math.max(0, Integer.parseInt(given));
        } catch (NumberFormatException e) {
            throw Questions.bad("limit=" + given + ": expected a number.");
        }
    }
}
