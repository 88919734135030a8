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
        String at = "queries." + key;
        if (!json.isObject()) throw bad(at + ": found " + json + ", expected an object.");
        String name = Field.text(json, at, "query").orElse("");
        List<Constraint> constraints = new ArrayList<>();
        for (JsonNode property : Field.list(json, at, "properties"))
            constraints.add(constraint(property, at + ".properties"));
        // An empty cell of a table is a question without an answer, and no reason to refuse the rows around it.
        if (!json.has("query") && constraints.isEmpty()) throw bad(at + ": needs a 'query' or 'properties'.");
        return new Question(name, types(json.path("type"), at), strictness(at, json), limit(json, at), constraints);
    }

    /** What nobody could ever fit or fail to fit would only look like a constraint. */
    private static Constraint constraint(JsonNode json, String at) {
        String property = Field.text(json, at, "pid").orElseThrow(() -> bad(at + ": needs a 'pid'."));
        if (Property.of(property).isEmpty()) throw unknownProperty(at + ": property", property);
        return new Constraint(property, values(json.path("v")));
    }

    private static Strictness strictness(String at, JsonNode json) {
        String strict = Field.text(json, at, "type_strict").orElse("any");
        return switch (strict.toLowerCase(Locale.ROOT)) {
            case "any" -> Strictness.ANY;
            case "all" -> Strictness.ALL;
            case "should" -> Strictness.SHOULD;
            default -> throw bad(at + ".type_strict: found '" + strict + "', expected any, all or should.");
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
        String at = "queries[" + place + "]";
        String name = "";
        List<Constraint> constraints = new ArrayList<>();
        for (JsonNode condition : Field.list(json, at, "conditions")) {
            List<String> values = values(condition.path("v"));
            if (condition.path("matchType").asText().equals("name")) name = values.isEmpty() ? "" : values.get(0);
            else constraints.add(constraint(condition, at + ".conditions"));
        }
        if (json.path("conditions").isEmpty()) throw bad(at + ": needs conditions.");
        return new Question(name, types(json.path("type"), at), Strictness.ANY, limit(json, at), constraints);
    }

    private static int limit(JsonNode json, String at) {
        JsonNode limit = json.path("limit");
        if (limit.isMissingNode() || limit.isNull()) return Question.LIMIT;
        if (!limit.isIntegralNumber() || limit.bigIntegerValue().signum() < 0)
            throw bad(at + ".limit: found " + limit + ", expected a whole number, not negative.");
        return limit.canConvertToInt() ? limit.intValue() : Question.MOST;
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
    private static Set<EntityType> types(JsonNode type, String at) {
        Set<EntityType> types = new LinkedHashSet<>();
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            if (one.isNumber() || one.isBoolean())
                throw bad(at + ".type: found " + one + ", expected the id of a type, a string.");
            String id = one.isObject() ? one.path("id").asText("") : one.asText("");
            if (!id.isBlank()) types.add(EntityType.of(id).orElseThrow(() -> unknownType(id)));
        }
        return types;
    }

    static EntityType type(String id) {
        return EntityType.of(id).orElseThrow(() -> unknownType(id));
    }

    static Property property(String id) {
        return Property.of(id).orElseThrow(() -> unknownProperty("property", id));
    }

    private static RuntimeException unknownProperty(String at, String id) {
        return bad(at + " '" + id + "': there is none; use one of "
                + named(Stream.of(Property.values()).map(Property::id)) + ".");
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
