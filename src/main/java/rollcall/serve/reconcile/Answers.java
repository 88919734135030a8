package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import rollcall.reconcile.Candidate;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Property;
import rollcall.reconcile.Question;
import rollcall.reconcile.Reconciler;
import rollcall.search.Hit;
import rollcall.serve.search.Json;

/** Writes candidates and suggestions, as API 0.2 and as the 1.0 draft want them. */
final class Answers {
    private Answers() {}

    static ObjectNode batch(Reconciler reconciler, Map<String, Question> questions) {
        ObjectNode json = Json.object();
        questions.forEach(
                (key, question) -> candidates(json.putObject(key).putArray("result"), reconciler.candidates(question)));
        return json;
    }

    static ObjectNode draftBatch(Reconciler reconciler, List<Question> questions) {
        ObjectNode json = Json.object();
        ArrayNode results = json.putArray("results");
        for (Question question : questions)
            candidates(results.addObject().putArray("candidates"), reconciler.candidates(question));
        return json;
    }

    private static void candidates(ArrayNode json, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            ObjectNode one = json.addObject()
                    .put("id", candidate.entry().id())
                    .put("name", candidate.entry().label());
            candidate.entry().about().ifPresent(about -> one.put("description", about));
            one.put("score", candidate.score()).put("match", candidate.match());
            EntityType.of(candidate.entry().kind())
                    .ifPresent(type -> one.putArray("type").add(type(type)));
            ArrayNode features = one.putArray("features");
            candidate.features().forEach((id, value) -> feature(features.addObject(), id, value));
        }
    }

    private static void feature(ObjectNode json, String id, Object value) {
        json.put("id", id).put("name", Property.of(id).map(Property::title).orElse("how the name fits"));
        if (value instanceof Boolean holds) json.put("value", holds);
        else if (value instanceof Double number) json.put("value", number);
    }

    static ObjectNode type(EntityType type) {
        return Json.object().put("id", type.id()).put("name", type.title());
    }

    static ObjectNode property(Property property) {
        return Json.object().put("id", property.id()).put("name", property.title());
    }

    static ObjectNode suggestion(Hit hit) {
        ObjectNode json = Json.object().put("id", hit.id()).put("name", hit.label());
        hit.about().ifPresent(about -> json.put("description", about));
        EntityType.of(hit.kind()).ifPresent(type -> json.putArray("notable").add(type(type)));
        return json;
    }
}
