package rollcall.map;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Visit;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Visits to another country. */
final class VisitMapper implements FactMapper<Visit> {
    @Override
    public Node map(Visit visit, DocumentScope scope) {
        Optional<LocalDate> end = visit.end().flatMap(DateSpan::value);
        DatePart month = DatePart.month(visit.date(), end, scope.document().id());
        Thing thing = scope.thing(
                        Space.EVENT,
                        String.join(".", "visit", month.key(), Iris.key(visit.visitor()), Iris.key(visit.host())))
                .a(RC.Visit)
                .label("Visit of " + scope.names().of(visit.visitor()) + " to "
                        + scope.names().of(visit.host()) + ", " + month.words())
                .link(RC.status, Codes.concept(visit.status()))
                .link(SCHEMA.agent, scope.node(visit.visitor()))
                .link(RC.target, scope.node(visit.host()))
                .links(RC.onBehalfOf, scope.nodes(visit.onBehalfOf()))
                .date(SCHEMA.endDate, end);
        DocumentScope.dates(thing, scope.orBounded(visit.date(), visit.status()));
        return EvidenceMapper.support(thing, visit, scope).node();
    }
}
