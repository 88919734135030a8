package rollcall.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.XSD;

/**
 * The project's JSON-LD context with the prefixes of one base, and what it makes of IRIs. Of the ways a context can define a
 * term it knows those that ours uses: a plain IRI, a type that values are coerced to, and a map of languages.
 */
final class JsonLdContext {
    private static final String RESOURCE = "/rollcall/ontology/context.jsonld";
    private final ObjectNode json;
    private final PrefixMap prefixes;
    private final Map<String, Term> terms = new HashMap<>();

    JsonLdContext(Map<String, String> namespaces) {
        json = resource();
        prefixes = PrefixMapFactory.createForOutput(namespaces);
        namespaces.forEach(json::put);
        json.properties().forEach(field -> define(field.getKey(), field.getValue()));
    }

    /** How values of a property are written. */
    enum Form {
        PLAIN,
        REFERENCE,
        TYPED,
        LANGUAGES
    }

    /** @param datatype what strings are coerced to, where the form is {@code TYPED} */
    record Term(String name, Form form, String datatype) {
        /** Whether all the values can be written in the form; else the property goes by its IRI. */
        boolean fits(List<Node> values) {
            return values.stream().allMatch(value -> switch (form) {
                case PLAIN -> value.isLiteral() && value.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
                case REFERENCE -> value.isURI();
                case TYPED -> value.isLiteral() && value.getLiteralDatatypeURI().equals(datatype);
                case LANGUAGES ->
                    value.isLiteral() && !value.getLiteralLanguage().isEmpty();
            });
        }
    }

    private static ObjectNode resource() {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + RESOURCE);
            return (ObjectNode) new ObjectMapper().readTree(in).get("@context");
        } catch (IOException e) {
            throw new IllegalStateException("the jar's " + RESOURCE + " is not JSON", e);
        }
    }

    private void define(String name, JsonNode definition) {
        String id = definition.isTextual()
                ? definition.asText()
                : definition.path("@id").asText();
        if (name.startsWith("@") || id.isEmpty() || id.startsWith("@")) return;
        String type = definition.path("@type").asText();
        terms.putIfAbsent(expanded(id), new Term(name, form(definition, type), expanded(type)));
    }

    private static Form form(JsonNode definition, String type) {
        if (definition.path("@container").asText().equals("@language")) return Form.LANGUAGES;
        if (type.isEmpty()) return Form.PLAIN;
        return type.equals("@id") ? Form.REFERENCE : Form.TYPED;
    }

    private String expanded(String name) {
        String iri = prefixes.expand(name);
        return iri == null ? name : iri;
    }

    /** The context itself. */
    ObjectNode json() {
        return json;
    }

    /** The term for a property or class. */
    Optional<Term> term(String iri) {
        return Optional.ofNullable(terms.get(iri));
    }

    /** The name of a class. */
    String type(String iri) {
        return term(iri).map(Term::name).orElseGet(() -> compact(iri));
    }

    /** {@code st:CUB}, or the IRI itself where no prefix fits. */
    String compact(String iri) {
        String name = prefixes.abbreviate(iri);
        return name == null ? iri : name;
    }
}
