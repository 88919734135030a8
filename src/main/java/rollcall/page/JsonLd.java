package rollcall.page;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** JSON-LD under our own context, which stands in the document: nobody has to fetch anything to read it. */
final class JsonLd {
    private static final String CONTEXT = "/rollcall/ontology/context.jsonld";
    private static final JsonObject OURS = read();

    private JsonLd() {}

    static void write(Graph graph, OutputStream out) throws IOException {
        out.write(text(graph).getBytes(StandardCharsets.UTF_8));
    }

    static String text(Graph graph) throws IOException {
        ByteArrayOutputStream expanded = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).output(expanded);
        ByteArrayOutputStream compact = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriter(compact)) {
            writer.write(compacted(expanded.toByteArray(), context(graph)));
        } catch (JsonLdError e) {
            throw new IOException("the graph has no form in JSON-LD: " + e.getMessage(), e);
        }
        return compact.toString(StandardCharsets.UTF_8);
    }

    /** For a script element: no character can end it. */
    static String embedded(Graph graph) {
        try {
            return text(graph).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject compacted(byte[] expanded, JsonObject context) throws JsonLdError {
        return com.apicatalog.jsonld.JsonLd.compact(
                        JsonDocument.of(new ByteArrayInputStream(expanded)), JsonDocument.of(context))
                .ordered(true)
                .get();
    }

    private static JsonObject context(Graph graph) {
        JsonObjectBuilder terms = Json.createObjectBuilder(OURS);
        for (Map.Entry<String, String> prefix :
                graph.getPrefixMapping().getNsPrefixMap().entrySet())
            if (!OURS.containsKey(prefix.getKey())) terms.add(prefix.getKey(), prefix.getValue());
        return Json.createObjectBuilder().add("@context", terms).build();
    }

    private static JsonObject read() {
        try (InputStream in = JsonLd.class.getResourceAsStream(CONTEXT)) {
            if (in == null) return JsonObject.EMPTY_JSON_OBJECT;
            return Json.createReader(in).readObject().getJsonObject("@context");
        } catch (IOException e) {
            throw new UncheckedIOException(CONTEXT, e);
        }
    }
}
