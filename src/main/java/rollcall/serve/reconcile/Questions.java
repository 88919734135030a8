package rollcall.serve.reconcile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rollcall.reconcile.Constraint;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Property;
import rollcall.reconcile.Question;
import rollcall.reconcile.Question.Strictness;
import rollcall.serve.http.Problem;
import rollcall.serve.search.Json;

/** Reads batches of questions, as API 0.2 and as the 1.0 draft write them. */
final class Questions {
    /** Questions in a batch; clients send tens. */
    static final int MOST = 1_000;

    private Questions() {}

    /** @throws rollcall.serve.http.ProblemException 400 where it is no JSON object or array */
    static JsonNode json(String text, String parameter) {
        try {
            JsonNode json = Json.mapper().readTree(text);
            if (json != null && json.isObject()) return json;
        } catch (JsonProcessingException e) {
            throw bad(parameter + ": not JSON" + place(e.getLocation()) + ".");
        }
        throw bad(parameter + ": found no JSON object.");
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? ", or nested too deeply"
                : ", line " + location.getLineNr() + " column " + location.getColumnNr();
    }

    /** The batch of API 0.2: questions by name, in their order. */
    static Map<String, Question> batch(JsonNode batch) {
        if (batch.size() > MOST) throw tooMany(batch.size());
        Map<String, Question> questions = new LinkedHashMap<>();
        batch.properties().forEach(field -> questions.put(field.getKey(), question(field.getKey(), field.getValue())));
        return questions;
    }

    private static Question question(String key, JsonNode json) {
        if (!json.isObject()) throw bad("queries." + key + ": found " + json + ", expected an object.");
        String name = json.path("query").asText("");
        List<Constraint> constraints = new ArrayList<>();
        for (JsonNode property : json.path("properties"))
            constraints.add(new Constraint(property.path("pid").asText(""), values(property.path("v"))));
        // An empty cell of a table is a question without an answer, and no reason to refuse the rows around it.
        if (!json.has("query") && constraints.isEmpty())
            throw bad("queries." + key + ": needs a 'query' or 'properties'.");
        return new Question(name, types(json.path("type")), strictness(key, json), limit(json), constraints);
    }

    private static Strictness strictness(String key, JsonNode json) {
        String strict = json.path("type_strict").asText("any");
        return switch (strict.toLowerCase(Locale.ROOT)) {
            case "any" -> Strictness.ANY;
            case "all" -> Strictness.ALL;
            case "should" -> Strictness.SHOULD;
            default ->
                throw bad("queries." + key + ".type_strict: found '" + strict + "', expected any, all or should.");
        };
    }

    /** The batch of the 1.0 draft. */
    static List<Question> draftBatch(JsonNode body) {
        JsonNode queries = body.path("queries");
        if (!queries.isArray()) throw bad("queries: found " + queries.getNodeType() + ", expected an array.");
        if (queries.size() > MOST) throw tooMany(queries.size());
        List<Question> questions = new ArrayList<>();
        for (JsonNode query : queries) questions.add(draftQuestion(questions.size(), query));
        return questions;
    }

    private static Question draftQuestion(int place, JsonNode json) {
        String name = "";
        List<Constraint> constraints = new ArrayList<>();
        for (JsonNode condition : json.path("conditions")) {
            List<String> values = values(condition.path("v"));
            if (condition.path("matchType").asText().equals("name")) name = values.isEmpty() ? "" : values.get(0);
            else constraints.add(new Constraint(condition.path("pid").asText(""), values));
        }
        if (json.path("conditions").isEmpty()) throw bad("queries[" + place + "]: needs conditions.");
        return new Question(name, types(json.path("type")), Strictness.ANY, limit(json), constraints);
    }

    private static int limit(JsonNode json) {
        return json.path("limit").isNumber() ? json.path("limit").intValue() : Question.LIMIT;
    }

    private static List<String> values(JsonNode v) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : v.isArray() ? v : List.of(v)) {
            String text = value.isObject() ? value.path("id").asText("") : value.asText("");
            if (!text.isBlank()) values.add(text);
        }
        return values;
    }

    /** A type may be an id or an object with one; one we do not have fits nothing of ours. */
    private static Set<EntityType> types(JsonNode type) {
        Set<EntityType> types = new LinkedHashSet<>();
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String id = one.isObject() ? one.path("id").asText("") : one.asText("");
            if (!id.isBlank()) types.add(EntityType.of(id).orElseThrow(() -> unknownType(id)));
        }
        return types;
    }

    static EntityType type(String id) {
        return EntityType.of(id).orElseThrow(() -> unknownType(id));
    }

    static Property property(String id) {
        return Property.of(id)
                .orElseThrow(() -> bad("property '" + id + "': there is none; use one of "
                        + named(Stream.of(Property.values()).map(Property::id)) + "."));
    }

    private static RuntimeException unknownType(String id) {
        return bad("type '" + id + "': there is none; use one of "
                + named(Stream.of(EntityType.values()).map(EntityType::id)) + ".");
    }

    private static String named(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }

    private static RuntimeException tooMany(int found) {
        return Problem.of(
                        413,
                        "batch-too-large",
                        "Too many questions",
                        "Found " + found + " questions in one batch; send at most " + MOST + ".")
                .exception();
    }

    static RuntimeException bad(String detail) {
        return Problem.of(400, "bad-request", "Bad request", detail).exception();
    }
}
