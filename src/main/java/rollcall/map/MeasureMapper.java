package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Measure;
import rollcall.fact.MeasureType;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Sanctions, embargoes, designations and restrictions. */
final class MeasureMapper implements FactMapper<Measure> {
    private static final DatePart STANDING = new DatePart("standing", "standing");

    @Override
    public Node map(Measure measure, DocumentScope scope) {
        DatePart year = measure.standing()
                ? STANDING
                : DatePart.year(measure.date(), scope.document().id());
        String key = String.join(
                ".",
                measure.measureType().code(),
                year.key(),
                Iris.key(measure.imposer()),
                Iris.keys(measure.target()));
        Thing thing = scope.thing(Space.MEASURE, key)
                .a(RC.Measure)
                .label(kind(measure) + " by " + scope.names().of(measure.imposer()) + " on "
                        + scope.names().of(measure.target()) + ", " + year.words())
                .link(DCTERMS.type, Codes.concept(measure.measureType()))
                .link(RC.status, Codes.concept(measure.status()))
                .link(SCHEMA.agent, scope.node(measure.imposer()))
                .links(RC.target, scope.nodes(measure.target()))
                .date(SCHEMA.endDate, measure.end().flatMap(DateSpan::value));
        DocumentScope.dates(
                thing, measure.standing() ? measure.date() : scope.orBounded(measure.date(), measure.status()));
        return EvidenceMapper.support(thing, measure, scope).node();
    }

    private static String kind(Measure measure) {
        return measure.measureType() == MeasureType.UNSPECIFIED ? "Measure" : Names.of(measure.measureType());
    }
}
