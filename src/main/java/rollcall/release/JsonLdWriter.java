package rollcall.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.XSD;
import rollcall.vocab.RDF;

/**
 * JSON-LD 1.1, one node object a subject and a line, under a context of prefixes that stands in the file. Values keep their
 * lexical form, so that reading gives the very same literals.
 */
final class JsonLdWriter implements Closeable {
    private final JsonGenerator json;
    private final PrefixMap prefixes;

    /** @param out closed with this writer */
    JsonLdWriter(Writer out, Map<String, String> prefixes) throws IOException {
        this.prefixes = PrefixMapFactory.createForOutput(prefixes);
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.entrySet())
            json.writeStringField(prefix.getKey(), prefix.getValue());
        json.writeEndObject();
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
        boolean type = property.predicate().equals(RDF.type);
        json.writeFieldName(type ? "@type" : compact(property.predicate()));
        List<Node> objects = property.objects();
        if (objects.size() > 1) json.writeStartArray();
        for (Node object : objects) {
            if (type) json.writeString(compact(object));
            else value(object);
        }
        if (objects.size() > 1) json.writeEndArray();
    }

    private void value(Node object) throws IOException {
        if (object.isURI()) reference(object);
        else if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI()))
            json.writeString(object.getLiteralLexicalForm());
        else literal(object);
    }

    private void reference(Node object) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", compact(object));
        json.writeEndObject();
    }

    private void literal(Node object) throws IOException {
        json.writeStartObject();
        json.writeStringField("@value", object.getLiteralLexicalForm());
        if (object.getLiteralLanguage().isEmpty())
            json.writeStringField("@type", compact(object.getLiteralDatatypeURI()));
        else json.writeStringField("@language", object.getLiteralLanguage());
        json.writeEndObject();
    }

    private String compact(Node iri) {
        return compact(iri.getURI());
    }

    private String compact(String iri) {
        String name = prefixes.abbreviate(iri);
        return name == null ? iri : name;
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
