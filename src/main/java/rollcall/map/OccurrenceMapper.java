package rollcall.map;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.EventType;
import rollcall.fact.Occurrence;
import rollcall.fact.Ref;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Events that have no class of their own. */
final class OccurrenceMapper implements FactMapper<Occurrence> {
    @Override
    public Node map(Occurrence event, DocumentScope scope) {
        DateSpan date = scope.orBounded(event.date(), event.status());
        DatePart day = DatePart.day(event.date(), scope.document().id());
        Thing thing = scope.thing(
                        Space.EVENT, String.join(".", event.eventType().code(), day.key(), who(event, scope)))
                .a(RC.Event)
                .label(label(event, day, scope))
                .link(DCTERMS.type, Codes.concept(event.eventType()))
                .link(RC.status, Codes.concept(event.status()))
                .links(SCHEMA.agent, scope.nodes(event.actor()))
                .links(SCHEMA.participant, scope.nodes(event.participants()))
                .links(RC.target, scope.nodes(event.target()))
                .links(RC.onBehalfOf, scope.nodes(event.onBehalfOf()))
                .links(SCHEMA.about, scope.nodes(event.about()))
                .link(SCHEMA.location, scope.node(event.place()));
        event.gist().ifPresent(gist -> thing.text(DCTERMS.description, gist, "en"));
        DocumentScope.dates(thing, date);
        return EvidenceMapper.support(thing, event, scope).node();
    }

    /** Who tells events of one kind and day apart; where nobody is named, the passage does. */
    private static String who(Occurrence event, DocumentScope scope) {
        List<String> parts = new ArrayList<>();
        for (List<Ref> refs : List.of(event.actor(), event.target(), event.participants()))
            if (!refs.isEmpty()) parts.add(Iris.keys(refs));
        if (parts.isEmpty())
            return scope.document().id() + "." + event.evidence().get(0).start();
        return String.join(".", parts);
    }

    /** An event private to its document is best named by what it was; others by what is in their key. */
    private static String label(Occurrence event, DatePart day, DocumentScope scope) {
        if (event.date().value().isEmpty() && event.gist().isPresent())
            return Names.capitalised(event.gist().get()) + ", " + day.words();
        StringBuilder label =
                new StringBuilder(event.eventType() == EventType.OTHER ? "Event" : Names.of(event.eventType()));
        List<Ref> doers = event.actor().isEmpty() ? event.participants() : event.actor();
        if (!doers.isEmpty()) label.append(" by ").append(scope.names().of(doers));
        if (!event.target().isEmpty())
            label.append(", towards ").append(scope.names().of(event.target()));
        return label.append(", ").append(day.words()).toString();
    }
}
