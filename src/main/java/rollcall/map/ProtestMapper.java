package rollcall.map;

import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Metric;
import rollcall.fact.Protest;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Protests; how many came is an estimate about one. */
final class ProtestMapper implements FactMapper<Protest> {
    @Override
    public Node map(Protest protest, DocumentScope scope) {
        DateSpan date = scope.orBounded(protest.date(), protest.status());
        DatePart month = DatePart.month(
                protest.date(), Optional.empty(), scope.document().id());
        String key = String.join(".", "protest", month.key(), Iris.keys(protest.actor()), Iris.keys(protest.target()));
        String label = "Protest of " + scope.names().of(protest.actor()) + " against "
                + scope.names().of(protest.target()) + ", " + month.words();
        Thing thing = scope.thing(Space.EVENT, key)
                .a(RC.Protest)
                .label(label)
                .link(DCTERMS.type, Codes.concept(protest.protestType()))
                .link(RC.status, Codes.concept(protest.status()))
                .links(SCHEMA.agent, scope.nodes(protest.actor()))
                .links(RC.target, scope.nodes(protest.target()))
                .link(RC.stance, protest.stance().map(Codes::concept));
        protest.gist().ifPresent(gist -> thing.text(DCTERMS.description, gist, "en"));
        DocumentScope.dates(thing, date);
        protest.attendance()
                .ifPresent(number -> EstimateMapper.quantity(
                        Metric.ATTENDANCE,
                        new EstimateMapper.Subject(thing.node(), key, label),
                        number,
                        date,
                        protest.evidence(),
                        scope));
        return EvidenceMapper.support(thing, protest, scope).node();
    }
}
