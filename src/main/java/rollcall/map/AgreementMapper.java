package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.Agreement;
import rollcall.fact.AgreementType;
import rollcall.fact.DateSpan;
import rollcall.fact.Metric;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Agreements; what one is said to be worth becomes an estimate about it. */
final class AgreementMapper implements FactMapper<Agreement> {
    @Override
    public Node map(Agreement agreement, DocumentScope scope) {
        DateSpan date = scope.orBounded(agreement.date(), agreement.status());
        DatePart day = DatePart.day(agreement.date(), scope.document().id());
        AgreementType type = agreement.agreementType().orElse(AgreementType.UNSPECIFIED);
        String name = agreement.title().orElse(type.code().replace('-', ' '));
        String key = Keys.limited(String.join(".", day.key(), Iris.keys(agreement.signatories()), Keys.slug(name)));
        String label = "Agreement of " + scope.names().of(agreement.signatories()) + ": " + name + ", " + day.words();
        Thing thing = scope.thing(Space.AGREEMENT, key)
                .a(RC.Agreement)
                .label(label)
                .link(DCTERMS.type, Codes.concept(type))
                .link(RC.status, Codes.concept(agreement.status()))
                .links(RC.signatory, scope.nodes(agreement.signatories()))
                .links(SCHEMA.agent, scope.nodes(agreement.signedBy()))
                .link(SCHEMA.location, scope.node(agreement.place()));
        agreement.title().ifPresent(title -> thing.text(DCTERMS.description, title, "en"));
        DocumentScope.dates(thing, date);
        agreement
                .value()
                .ifPresent(value -> EstimateMapper.quantity(
                        Metric.MONEY,
                        new EstimateMapper.Subject(thing.node(), key, label),
                        value,
                        date,
                        agreement.evidence(),
                        scope));
        return EvidenceMapper.support(thing, agreement, scope).node();
    }
}
