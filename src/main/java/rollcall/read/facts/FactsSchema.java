package rollcall.read.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schema of the facts format, shipped as {@code ontology/facts.schema.json}. */
final class FactsSchema {
    private static final String RESOURCE = "/rollcall/ontology/facts.schema.json";
    private final Schema schema;

    FactsSchema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream in = FactsSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + RESOURCE);
            schema = registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** @param pointer of the offending value within the file */
    record Violation(String pointer, String field, String found, String expected) {}

    List<Violation> check(JsonNode file) {
        return schema.validate(file).stream()
                .map(FactsSchema::violation)
                .distinct()
                .toList();
    }

    private static Violation violation(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : error.getProperty();
        String field = property.isEmpty() ? lastStep(pointer) : property;
        JsonNode value = error.getInstanceNode();
        String found = property.isEmpty() || value == null ? String.valueOf(value) : foundProperty(value, property);
        return new Violation(
                pointer, field, found, "what the schema of the facts format allows (" + error.getMessage() + ")");
    }

    private static String foundProperty(JsonNode object, String property) {
        return object.has(property) ? object.get(property).toString() : "nothing";
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
