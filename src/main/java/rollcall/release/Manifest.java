package rollcall.release;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a release holds, so that anybody can check that it is whole.
 *
 * @param version  {@code 0007-0123456789ab}: a running number of the store and the run
 * @param run      first 12 hex digits of the digest over mapper version, base and inputs; same inputs, same run
 * @param mapper   version of the mapper
 * @param code     fingerprint of the program that built it; empty where it is not known
 * @param base     address every data IRI starts with
 * @param created  when the release was built; not part of any dump
 * @param triples  distinct triples over all graphs
 * @param quads    distinct quads
 * @param graphs   distinct triples per named graph, by graph IRI
 * @param files    what can be downloaded, but for the subsets, in name order
 * @param subsets  one Turtle file for each graph, for download too, in name order
 * @param database the files of the TDB2 database, in name order
 * @param inputs   what it was built from, in name order
 * @param account  input units read, published and refused, and the like
 */
@JsonPropertyOrder({
    "version",
    "run",
    "mapper",
    "code",
    "base",
    "created",
    "triples",
    "quads",
    "account",
    "graphs",
    "files",
    "inputs",
    "subsets",
    "database"
})
public record Manifest(
        String version,
        String run,
        String mapper,
        String code,
        String base,
        Instant created,
        long triples,
        long quads,
        Map<String, Long> graphs,
        List<PublishedFile> files,
        List<PublishedFile> subsets,
        List<Input> database,
        List<Input> inputs,
        Map<String, Long> account) {
    /** Within the release, and once more among its dumps. */
    public static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantReader()))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    public Manifest {
        graphs = new TreeMap<>(graphs);
        account = new TreeMap<>(account);
        files = List.copyOf(files);
        subsets = List.copyOf(subsets);
        database = List.copyOf(database);
        inputs = List.copyOf(inputs);
    }

    /**
     * @param name      within the release's dump folder, with {@code /}
     * @param mediaType of the content, inside any compression
     * @param bytes     size on disk
     * @param sha256    hex digest of those bytes
     * @param count     triples, quads or rows inside
     * @param rights    terms of use, by IRI or in words
     */
    public record PublishedFile(String name, String mediaType, long bytes, String sha256, long count, String rights) {
        private static final Pattern LICENCE = Pattern.compile("(https?://\\S+)\\s*(.*)", Pattern.DOTALL);

        /** The address of a licence; empty where the terms name none. */
        public Optional<String> licence() {
            Matcher licence = LICENCE.matcher(rights);
            return licence.matches() ? Optional.of(licence.group(1)) : Optional.empty();
        }

        /** The terms in words, without the licence's address. */
        public String terms() {
            Matcher licence = LICENCE.matcher(rights);
            return licence.matches() ? licence.group(2) : rights;
        }

        PublishedFile in(String folder) {
            return new PublishedFile(folder + "/" + name, mediaType, bytes, sha256, count, rights);
        }
    }

    /** @param name relative to its data, seeds or database folder, with {@code /} */
    public record Input(String name, long bytes, String sha256) {}

    /**
     * Reads {@value #FILE} of a release folder.
     *
     * @throws ReleaseException if it is not there or not a manifest
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JacksonException e) {
            throw new ReleaseException(
                    file,
                    "no manifest in it (" + e.getOriginalMessage() + ")",
                    "the JSON a build writes",
                    Remedy.REBUILD,
                    e);
        } catch (NoSuchFileException e) {
            throw new ReleaseException(file, "nothing", "a manifest", Remedy.REBUILD, e);
        } catch (IOException e) {
            throw ReleaseException.unreadable(file, "a manifest", e);
        }
    }

    /** JSON in UTF-8, fields and names in a fixed order. */
    public byte[] json() {
        try {
            return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException e) {
            throw new IllegalStateException("a manifest always has a JSON form", e);
        }
    }

    /** Writes {@value #FILE} of a release folder, and its copy for download. */
    public void write(Path folder) throws IOException {
        byte[] json = json();
        Files.write(folder.resolve("dump").resolve(FILE), json);
        Files.write(folder.resolve(FILE), json);
    }

    private static final class InstantReader extends FromStringDeserializer<Instant> {
        @Serial
        private static final long serialVersionUID = 1;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, com.fasterxml.jackson.databind.DeserializationContext context)
                throws IOException {
            try {
                return Instant.parse(value);
            } catch (java.time.format.DateTimeParseException e) {
                throw context.weirdStringException(value, Instant.class, "not a time");
            }
        }
    }
}
