package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Meeting;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Meetings and calls. */
final class MeetingMapper implements FactMapper<Meeting> {
    @Override
    public Node map(Meeting meeting, DocumentScope scope) {
        DateSpan date = scope.orBounded(meeting.date(), meeting.status());
        DatePart day = DatePart.day(meeting.date(), scope.document().id());
        Thing thing = scope.thing(Space.EVENT, "meeting." + day.key() + "." + Iris.keys(meeting.participants()))
                .a(RC.Meeting)
                .label("Meeting of " + scope.names().of(meeting.participants()) + ", " + day.words())
                .link(DCTERMS.type, Codes.concept(meeting.channel()))
                .link(RC.status, Codes.concept(meeting.status()))
                .links(SCHEMA.participant, scope.nodes(meeting.participants()))
                .links(RC.onBehalfOf, scope.nodes(meeting.onBehalfOf()))
                .links(SCHEMA.about, scope.nodes(meeting.about()))
                .link(SCHEMA.location, scope.node(meeting.place()));
        meeting.gist().ifPresent(gist -> thing.text(DCTERMS.description, gist, "en"));
        DocumentScope.dates(thing, date);
        return EvidenceMapper.support(thing, meeting, scope).node();
    }
}
