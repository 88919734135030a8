package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fields of a question; each of another type than the API gives it refuses the batch, with the question and the field. */
final class Field {
    private Field() {}

    /** A text; empty where there is none, or null. */
    static Optional<String> text(JsonNode json, String at, String name) {
        JsonNode field = json.path(name);
        if (field.isMissingNode() || field.isNull()) return Optional.empty();
        if (!field.isTextual()) throw other(field, at, name, "a string");
        return Optional.of(field.textValue());
    }

    /** The elements of an array; none where there is none, or null. */
    static Iterable<JsonNode> list(JsonNode json, String at, String name) {
        JsonNode field = json.path(name);
        if (field.isMissingNode() || field.isNull()) return List.of();
        if (!field.isArray()) throw other(field, at, name, "an array");
        return field;
    }

    /** The elements of an array that has to be there. */
    static Iterable<JsonNode> given(JsonNode json, String at, String name) {
        if (!json.hasNonNull(name)) throw Questions.bad(at + "." + name + ": found nothing, expected an array.");
        return list(json, at, name);
    }

    /** An element of an array that has to be a text. */
    static String element(JsonNode element, String at, String name) {
        if (!element.isTextual()) throw other(element, at, name, "a string");
        return element.textValue();
    }

    private static RuntimeException other(JsonNode field, String at, String name, String expected) {
        String found = field.getNodeType().toString().toLowerCase(Locale.ROOT);
        return Questions.bad(at + "." + name + ": found " + (field.isContainerNode() ? found : field) + ", expected "
                + expected + ".");
    }
}
