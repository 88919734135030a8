package rollcall.serve.reconcile;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas that the API's makers publish, out of a copy of their repository: {@code -Dreconcile.specs=FOLDER}, with
 * {@code 0.2/schemas} and {@code 1.0-draft/schemas} in it. No package carries them and none is shipped here, so that without
 * a copy nothing but our own schema is asked.
 */
final class PublishedSchemas {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("reconcile.specs")).map(Path::of);

    /** The published schema of each of our definitions; the API has none for flyouts. */
    private static final Map<String, String> NAMES = Map.of(
            "manifest", "0.2/schemas/manifest.json",
            "draftManifest", "1.0-draft/schemas/manifest.json",
            "batch", "0.2/schemas/reconciliation-result-batch.json",
            "draftBatch", "1.0-draft/schemas/reconciliation-result-batch.json",
            "entities", "0.2/schemas/suggest-entities-response.json",
            "types", "0.2/schemas/suggest-types-response.json",
            "properties", "0.2/schemas/suggest-properties-response.json",
            "extension", "0.2/schemas/data-extension-response.json",
            "proposals", "1.0-draft/schemas/data-extension-property-proposal.json");

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, registry -> registry.schemas(contents()));

    private PublishedSchemas() {}

    /** What the published schema has against an answer; nothing where there is no copy of it. */
    static List<String> complaints(String definition, String answer) {
        if (FOLDER.isEmpty() || !NAMES.containsKey(definition)) return List.of();
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of(address(FOLDER.get().resolve(NAMES.get(definition)))));
        return schema.validate(answer, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** By the address each gives itself. */
    private static Map<String, String> contents() {
        Map<String, String> contents = new HashMap<>();
        FOLDER.ifPresent(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.getParent().endsWith("schemas")
                                && file.toString().endsWith(".json"))
                        .forEach(file -> contents.put(address(file), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return contents;
    }

    /** The draft's schemas call themselves {@code draft}. */
    private static String address(Path file) {
        String version = file.getParent().getParent().getFileName().toString().replace("1.0-draft", "draft");
        return "https://reconciliation-api.github.io/specs/" + version + "/schemas/" + file.getFileName();
    }

    /** They name the newest dialect, which is none a library knows, and a schema elsewhere for what we do not send. */
    private static String text(Path file) {
        try {
            return Files.readString(file)
                    .replace("http://json-schema.org/schema#", "http://json-schema.org/draft-07/schema#")
                    .replaceAll("\"\\$ref\":\\s*\"http://swagger.io[^\"]*\"", "\"not\": {}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
