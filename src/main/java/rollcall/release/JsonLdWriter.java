package rollcall.release;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import rollcall.vocab.RDF;

/**
 * JSON-LD 1.1, one node object a subject and a line, under the project's context, which stands in the file so that nothing has
 * to be fetched. Values keep their lexical form, so that reading gives the very same literals.
 */
final class JsonLdWriter implements Closeable {
    private final JsonLdContext context;
    private final JsonGenerator json;

    /** @param out closed with this writer */
    JsonLdWriter(Writer out, Map<String, String> prefixes) throws IOException {
        context = new JsonLdContext(prefixes);
        json = new ObjectMapper().createGenerator(out);
        json.writeStartObject();
        json.writeFieldName("@context");
        json.writeTree(context.json());
        json.writeArrayFieldStart("@graph");
    }

    void write(Description description) {
        try {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("@id", compact(description.subject()));
            for (Description.Property property : description.properties()) write(property);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Description.Property property) throws IOException {
        List<Node> objects = property.objects();
        if (property.predicate().equals(RDF.type)) {
            json.writeFieldName("@type");
            list(objects, object -> json.writeString(context.type(object.getURI())));
            return;
        }
        Optional<JsonLdContext.Term> term =
                context.term(property.predicate().getURI()).filter(known -> known.fits(objects));
        json.writeFieldName(term.map(JsonLdContext.Term::name).orElseGet(() -> compact(property.predicate())));
        if (term.isEmpty()) list(objects, this::value);
        else write(term.get().form(), objects);
    }

    private void write(JsonLdContext.Form form, List<Node> objects) throws IOException {
        switch (form) {
            case PLAIN, TYPED -> list(objects, object -> json.writeString(object.getLiteralLexicalForm()));
            case REFERENCE -> list(objects, object -> json.writeString(compact(object)));
            case LANGUAGES -> languages(objects);
        }
    }

    private void languages(List<Node> objects) throws IOException {
        Map<String, List<Node>> byLanguage = objects.stream()
                .collect(Collectors.groupingBy(Node::getLiteralLanguage, TreeMap::new, Collectors.toList()));
        json.writeStartObject();
        for (Map.Entry<String, List<Node>> language : byLanguage.entrySet()) {
            json.writeFieldName(language.getKey());
            list(language.getValue(), object -> json.writeString(object.getLiteralLexicalForm()));
        }
        json.writeEndObject();
    }

    private interface Writing {
        void write(Node object) throws IOException;
    }

    private void list(List<Node> objects, Writing writing) throws IOException {
        if (objects.size() > 1) json.writeStartArray();
        for (Node object : objects) writing.write(object);
        if (objects.size() > 1) json.writeEndArray();
    }

    private void value(Node object) throws IOException {
        if (object.isURI()) object("@id", compact(object));
        else if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI()))
            json.writeString(object.getLiteralLexicalForm());
        else literal(object);
    }

    private void object(String key, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField(key, value);
        json.writeEndObject();
    }

    private void literal(Node object) throws IOException {
        json.writeStartObject();
        json.writeStringField("@value", object.getLiteralLexicalForm());
        if (object.getLiteralLanguage().isEmpty())
            json.writeStringField("@type", context.compact(object.getLiteralDatatypeURI()));
        else json.writeStringField("@language", object.getLiteralLanguage());
        json.writeEndObject();
    }

    private String compact(Node iri) {
        return context.compact(iri.getURI());
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
