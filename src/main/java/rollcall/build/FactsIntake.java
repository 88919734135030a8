package rollcall.build;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Finding;
import rollcall.account.Finding.Severity;
import rollcall.account.Findings;
import rollcall.fact.RollCalls;
import rollcall.fact.Seats;
import rollcall.iri.Iris;
import rollcall.map.DocumentGraph;
import rollcall.read.facts.FactsFile;
import rollcall.read.facts.FactsFile.Located;
import rollcall.read.facts.FactsReader;
import rollcall.read.facts.Texts;

/** Pumps facts files into a stream, one document at a time. */
final class FactsIntake {
    private final Seats resolver;
    private final Iris iris;
    private final Findings findings;
    private final Account account;
    private final FactsReader reader;

    FactsIntake(Seats resolver, RollCalls rollCalls, Texts texts, Iris iris, Findings findings, Account account) {
        this.resolver = resolver;
        this.iris = iris;
        this.findings = findings;
        this.account = account;
        this.reader = new FactsReader(resolver, rollCalls, texts);
    }

    void send(List<InputFile> files, StreamRDF out) throws IOException {
        Map<String, List<InputFile>> byDocument = byDocument(files);
        for (InputFile file : files) {
            List<InputFile> claimants = byDocument.get(documentId(file).orElse(file.name()));
            if (claimants.size() > 1) refuseDuplicate(file, claimants);
            else send(file, out);
        }
    }

    private static Map<String, List<InputFile>> byDocument(List<InputFile> files) throws IOException {
        Map<String, List<InputFile>> byDocument = new HashMap<>();
        for (InputFile file : files)
            byDocument
                    .computeIfAbsent(documentId(file).orElse(file.name()), id -> new ArrayList<>())
                    .add(file);
        return byDocument;
    }

    /** The document a file is about, found without reading more than the frame; empty where it is not valid JSON. */
    private static Optional<String> documentId(InputFile file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.path().toFile())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isStructStart()) depth++;
                if (token.isStructEnd()) depth--;
                boolean isId = depth == 2
                        && token == JsonToken.FIELD_NAME
                        && json.currentName().equals("id");
                if (isId
                        && json.getParsingContext().getParent().getCurrentName().equals("document"))
                    return Optional.ofNullable(json.nextTextValue());
            }
            return Optional.empty();
        } catch (JacksonException | CharConversionException e) {
            return Optional.empty();
        }
    }

    private void refuseDuplicate(InputFile file, List<InputFile> claimants) {
        account.add("facts files refused", 1);
        String others = String.join(
                ", ",
                claimants.stream()
                        .filter(f -> !f.equals(file))
                        .map(InputFile::name)
                        .toList());
        findings.accept(new Finding(
                Severity.REFUSES_FILE,
                "DOC-DUPLICATE",
                file.name(),
                "/document/id",
                "id",
                "the document of " + others + " too",
                "one facts file for one document",
                "merge the files, or remove all but one"));
    }

    private void send(InputFile file, StreamRDF out) throws IOException {
        Optional<FactsFile> read = reader.read(file.path(), file.name(), findings);
        account.add(read.isPresent() ? "facts files" : "facts files refused", 1);
        if (read.isPresent()) send(read.get(), out);
    }

    private void send(FactsFile file, StreamRDF out) {
        DocumentQuads quads = new DocumentQuads(iris);
        DocumentGraph graph =
                new DocumentGraph(file.document(), file.text(), file.declared(), iris, resolver::label, quads.sink());
        DocumentChecks checks = new DocumentChecks(file, findings);
        graph.frame();
        for (Located located : file.facts()) {
            quads.open(located);
            checks.check(located, graph.fact(located.fact()));
        }
        quads.takeOutDangling().forEach(dangling -> refuse(file, dangling));
        quads.send(out);
        count(file, quads);
    }

    private void refuse(FactsFile file, DocumentQuads.Dangling dangling) {
        findings.accept(new Finding(
                Severity.REFUSES_RECORD,
                "REF-UNKNOWN",
                file.file(),
                dangling.record().pointer(),
                "",
                dangling.reference(),
                "an event or document that this file describes",
                "correct the key, or add the record that describes it"));
    }

    private void count(FactsFile file, DocumentQuads quads) {
        account.add("records", file.records());
        account.add("facts", quads.size());
        account.add("records refused", file.records() - quads.size());
        account.add("passages", quads.passages());
    }
}
