package rollcall.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.Attribution;
import rollcall.fact.Evidence;
import rollcall.fact.Fact;
import rollcall.fact.Ref;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.OA;
import rollcall.vocab.RC;

/**
 * Passages: the words, who vouches for the thing in them, and through whom it came (ONTOLOGY 5.2). Follows the text
 * position and text quote selectors of the Web Annotation model, with their properties on the evidence itself.
 */
final class EvidenceMapper {
    /** Code points before and after a passage whose words occur more than once. */
    private static final int CONTEXT = 32;

    private EvidenceMapper() {}

    /** Describes every passage of a fact and hangs it on the thing. */
    static Thing support(Thing thing, Fact fact, DocumentScope scope) {
        Optional<String> dateWords = fact.when().text();
        return thing.links(
                RC.evidence,
                fact.evidence().stream().map(e -> node(e, dateWords, scope)).toList());
    }

    static Thing support(Thing thing, List<Evidence> passages, Optional<String> dateWords, DocumentScope scope) {
        return thing.links(
                RC.evidence,
                passages.stream().map(e -> node(e, dateWords, scope)).toList());
    }

    private static Node node(Evidence evidence, Optional<String> dateWords, DocumentScope scope) {
        Thing thing = scope.thing(Space.EVIDENCE, key(evidence, scope))
                .a(RC.Evidence)
                .link(OA.hasSource, scope.documentNode())
                .integer(OA.start, evidence.start())
                .integer(OA.end, evidence.end())
                .string(OA.exact, evidence.quote())
                .link(RC.certainty, Codes.concept(evidence.certainty()))
                .string(RC.hedge, evidence.hedge())
                .string(RC.dateText, dateWords.filter(evidence.quote()::contains))
                .number(RC.confidence, evidence.confidence());
        context(evidence, thing, scope);
        attribute(evidence, thing, scope);
        return thing.node();
    }

    /** {@code {doc}.{start}-{end}}, plus the claimant where it is not the document itself. */
    private static String key(Evidence evidence, DocumentScope scope) {
        String document = scope.document().id();
        String span = document + "." + evidence.start() + "-" + evidence.end();
        return evidence.origin()
                .map(origin -> span + "." + withoutDocument(origin.who(), document))
                .orElse(span);
    }

    private static String withoutDocument(Ref voice, String document) {
        String key = Iris.key(voice);
        return key.startsWith(document + ".") ? key.substring(document.length() + 1) : key;
    }

    private static void context(Evidence evidence, Thing thing, DocumentScope scope) {
        if (scope.text().isEmpty() || !isRepeated(evidence.quote(), scope.text().get())) return;
        String text = scope.text().get();
        int from = text.offsetByCodePoints(0, evidence.start());
        int to = from + evidence.quote().length();
        int before = Math.min(CONTEXT, evidence.start());
        int after = Math.min(CONTEXT, text.codePointCount(to, text.length()));
        thing.string(OA.prefix, text.substring(text.offsetByCodePoints(from, -before), from))
                .string(OA.suffix, text.substring(to, text.offsetByCodePoints(to, after)));
    }

    private static boolean isRepeated(String words, String text) {
        return text.indexOf(words) != text.lastIndexOf(words);
    }

    private static void attribute(Evidence evidence, Thing thing, DocumentScope scope) {
        Optional<Attribution> origin = evidence.origin();
        if (origin.isEmpty()) {
            thing.link(RC.claimant, scope.documentNode());
            return;
        }
        Ref claimant = origin.get().who();
        thing.link(RC.claimant, scope.node(claimant));
        evidence.relays().stream()
                .map(Attribution::who)
                .filter(relay -> !relay.equals(claimant))
                .forEach(relay -> thing.link(RC.relayedBy, scope.node(relay)));
        thing.link(RC.saidIn, origin.get().in().map(in -> DocumentMapper.unseen(in, scope)))
                .link(RC.saidIn, scope.node(origin.get().at()));
    }
}
