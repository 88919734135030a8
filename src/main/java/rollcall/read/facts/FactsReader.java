package rollcall.read.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.account.Findings;
import rollcall.fact.Fact;
import rollcall.fact.RollCalls;
import rollcall.fact.Seats;
import rollcall.fact.SourceDocument;
import rollcall.iri.Keys;
import rollcall.read.facts.FactsFile.Located;

/** Reads facts files (ONTOLOGY 7). Files are small, one document each, and are held whole. */
public final class FactsReader {
    public static final String FORMAT = "rollcall-facts/1";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final FactsSchema SCHEMA = new FactsSchema();

    private final Seats resolver;
    private final RollCalls rollCalls;
    private final Texts texts;

    public FactsReader(Seats resolver, RollCalls rollCalls, Texts texts) {
        this.resolver = resolver;
        this.rollCalls = rollCalls;
        this.texts = texts;
    }

    /**
     * Reads one file.
     *
     * @param name     as the user named it, for findings
     * @return empty if the file as a whole was refused
     * @throws IOException if the file or its source text cannot be read
     */
    public Optional<FactsFile> read(Path file, String name, Findings findings) throws IOException {
        return read(Files.readAllBytes(file), name, findings);
    }

    public Optional<FactsFile> read(byte[] content, String name, Findings findings) throws IOException {
        Report report = new Report(name, findings);
        Optional<JsonNode> tree = parse(content, report);
        if (tree.isEmpty() || !isOurFormat(tree.get(), report)) return Optional.empty();
        checkSchema(tree.get(), report);
        if (report.isFileRefused()) return Optional.empty();
        return bind(tree.get(), report);
    }

    private static Optional<JsonNode> parse(byte[] content, Report report) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(STRICT.readTree(json));
        } catch (CharacterCodingException e) {
            report.refuseFile(
                    "FACT-SYNTAX", "", "", "bytes that are not UTF-8", "a UTF-8 file", "save the file as UTF-8");
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : String.valueOf(e.getLocation().getLineNr());
            report.refuseFile(
                    "FACT-SYNTAX",
                    place,
                    "",
                    e.getOriginalMessage(),
                    "one JSON object, no member twice",
                    "correct the JSON at this line");
        }
        return Optional.empty();
    }

    private static boolean isOurFormat(JsonNode tree, Report report) {
        String format = tree.path("format").asText("nothing");
        if (format.equals(FORMAT)) return true;
        report.refuseFile(
                "FACT-FORMAT",
                "/format",
                "format",
                format,
                FORMAT,
                "name the format this file is written in; other formats are not known");
        return false;
    }

    private static void checkSchema(JsonNode tree, Report report) {
        for (FactsSchema.Violation v : SCHEMA.check(tree)) {
            int record = recordOf(v.pointer());
            if (record >= 0)
                report.refuse(
                        record,
                        "FACT-SCHEMA",
                        v.pointer().endsWith("/" + v.field()) ? v.pointer() : v.pointer() + "/" + v.field(),
                        v.found(),
                        v.expected(),
                        "see ontology/facts.schema.json");
            else
                report.refuseFile(
                        "FACT-SCHEMA",
                        v.pointer(),
                        v.field(),
                        v.found(),
                        v.expected(),
                        "see ontology/facts.schema.json");
        }
    }

    /** The number of the record a pointer leads into, or -1 for the frame of the file. */
    private static int recordOf(String pointer) {
        if (!pointer.startsWith("/records/")) return -1;
        String rest = pointer.substring("/records/".length());
        int slash = rest.indexOf('/');
        return Integer.parseInt(slash < 0 ? rest : rest.substring(0, slash));
    }

    private Optional<FactsFile> bind(JsonNode tree, Report report) throws IOException {
        JsonNode frame = tree.get("document");
        Optional<SourceDocument.Dated> dated = FrameBinding.date(frame, report);
        Scope scope = new Scope(
                resolver, rollCalls, frame.path("id").asText(), dated.map(SourceDocument.Dated::value), report);
        FrameBinding.entities(tree.path("entities"), resolver, report).forEach(scope::declare);
        Optional<SourceDocument> document = FrameBinding.document(frame, scope, report);
        if (document.isEmpty() || report.isFileRefused()) return Optional.empty();
        Optional<String> text = textOf(document.get(), report);
        if (report.isFileRefused()) return Optional.empty();
        List<Located> facts = records(tree.get("records"), document.get(), text, scope, report);
        return Optional.of(new FactsFile(
                report.file(),
                document.get(),
                text,
                scope.declared(),
                facts,
                tree.get("records").size()));
    }

    private Optional<String> textOf(SourceDocument document, Report report) throws IOException {
        Optional<String> text = texts.text(document.id());
        if (text.isEmpty()) {
            report.warn(
                    "DOC-MISSING",
                    "/document/id",
                    "id",
                    document.id(),
                    "a file " + document.id() + ".txt in the seeds folder",
                    "the quotes were checked for length only; add the text to check them whole");
            return text;
        }
        String hash = Keys.sha256(text.get());
        int length = text.get().codePointCount(0, text.get().length());
        if (!hash.equals(document.sha256()))
            report.refuseFile(
                    "DOC-HASH",
                    "/document/sha256",
                    "sha256",
                    document.sha256(),
                    hash + " (the text at hand)",
                    "the text is not the one the offsets refer to: put the right text into the seeds folder, or extract again");
        else if (length != document.length())
            report.refuseFile(
                    "DOC-HASH",
                    "/document/length",
                    "length",
                    String.valueOf(document.length()),
                    length + " code points (the text at hand)",
                    "count code points, not bytes");
        return text;
    }

    private List<Located> records(
            JsonNode records, SourceDocument document, Optional<String> text, Scope scope, Report report) {
        Spans spans = new Spans(text, document.length(), report);
        RecordRules rules = new RecordRules(resolver, document, report);
        List<Located> facts = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (report.isRefused(i)) continue;
            scope.enter(i);
            String pointer = "/records/" + i;
            JsonNode evidence = records.get(i).path("evidence");
            for (int e = 0; e < evidence.size(); e++) spans.check(i, evidence.get(e), pointer + "/evidence/" + e);
            Optional<Fact> fact = FactBinding.fact(records.get(i), scope);
            if (fact.isPresent()) rules.check(fact.get(), i);
            if (fact.isPresent() && !report.isRefused(i)) facts.add(new Located(fact.get(), pointer));
        }
        return facts;
    }
}
