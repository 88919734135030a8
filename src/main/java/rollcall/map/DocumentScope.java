package rollcall.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.SourceDocument;
import rollcall.fact.Status;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * The document a fact comes from, and the graph its quads go to.
 *
 * @param text the document's text, if it is at hand
 */
record DocumentScope(SourceDocument document, Optional<String> text, Iris iris, Names names, NamedGraph graph) {
    Thing thing(Space space, String key) {
        return graph.thing(iris.node(space, key));
    }

    Node node(Ref ref) {
        if (ref.kind() == Kind.RESOLUTION) describeResolution(ref);
        return iris.of(ref);
    }

    List<Node> nodes(Collection<Ref> refs) {
        return refs.stream().map(this::node).toList();
    }

    Optional<Node> node(Optional<Ref> ref) {
        return ref.map(this::node);
    }

    Node documentNode() {
        return iris.node(Space.DOC, document.id());
    }

    /** The text a fact names may be in no roll call at hand; its IRI must answer all the same. */
    private void describeResolution(Ref ref) {
        graph.thing(iris.of(ref)).a(RC.Resolution).label(ref.key()).string(DCTERMS.identifier, ref.key());
    }

    /** The date of something that may lie ahead: what is unknown is no later, or no earlier, than the document. */
    DateSpan orBounded(DateSpan span, Status status) {
        boolean ahead = status == Status.PLANNED || status == Status.PROPOSED || status == Status.THREATENED;
        if (!span.isUnknown() || !ahead) return span.orUntil(document.day());
        Optional<LocalDate> from = document.day();
        return new DateSpan(span.text(), Optional.empty(), from, Optional.empty());
    }

    static Thing dates(Thing thing, DateSpan span) {
        return thing.date(SCHEMA.startDate, span.value())
                .date(RC.earliest, span.earliest())
                .date(RC.latest, span.latest());
    }
}
