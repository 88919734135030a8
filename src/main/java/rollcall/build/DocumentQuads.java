package rollcall.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.read.facts.FactsFile.Located;
import rollcall.vocab.OA;

/**
 * The quads of one document, held back by record until it is known that every event and document they refer to is
 * described somewhere in it. Documents are small; this is the only place where quads are gathered.
 */
final class DocumentQuads {
    private final Iris iris;
    private final List<Quad> frame = new ArrayList<>();
    private final Map<Located, List<Quad>> records = new LinkedHashMap<>();
    private List<Quad> open = frame;

    DocumentQuads(Iris iris) {
        this.iris = iris;
    }

    /** Takes what is mapped into the part that is open. */
    StreamRDF sink() {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                open.add(quad);
            }
        };
    }

    void open(Located record) {
        open = records.computeIfAbsent(record, r -> new ArrayList<>());
    }

    /** A record that refers to an event or a document nobody describes, and the reference. */
    record Dangling(Located record, String reference) {}

    /** Takes out every record that leads nowhere, until none does; a record taken out may leave another one dangling. */
    List<Dangling> takeOutDangling() {
        List<Dangling> all = new ArrayList<>();
        List<Dangling> found = dangling();
        while (!found.isEmpty()) {
            found.forEach(d -> records.remove(d.record()));
            all.addAll(found);
            found = dangling();
        }
        return all;
    }

    private List<Dangling> dangling() {
        Set<Node> described = new HashSet<>();
        frame.forEach(quad -> described.add(quad.getSubject()));
        records.values().forEach(quads -> quads.forEach(quad -> described.add(quad.getSubject())));
        List<Dangling> found = new ArrayList<>();
        records.forEach((record, quads) ->
                leadingNowhere(quads, described).ifPresent(reference -> found.add(new Dangling(record, reference))));
        return found;
    }

    private Optional<String> leadingNowhere(List<Quad> quads, Set<Node> described) {
        return quads.stream()
                .map(Quad::getObject)
                .filter(object -> isEventOrDocument(object) && !described.contains(object))
                .map(object -> iris.local(object).orElseThrow())
                .map(local -> (local.space() == Space.DOC ? "document:" : "event:") + local.key())
                .findFirst();
    }

    private boolean isEventOrDocument(Node object) {
        return iris.local(object)
                .filter(local -> local.space() == Space.EVENT || local.space() == Space.DOC)
                .isPresent();
    }

    /** Records that stayed. */
    int size() {
        return records.size();
    }

    /** How many passages the records that stayed rest on, each counted once. */
    long passages() {
        return records.values().stream()
                .flatMap(List::stream)
                .filter(quad -> quad.getPredicate().equals(OA.exact))
                .map(Quad::getSubject)
                .distinct()
                .count();
    }

    void send(StreamRDF out) {
        frame.forEach(out::quad);
        records.values().forEach(quads -> quads.forEach(out::quad));
    }
}
