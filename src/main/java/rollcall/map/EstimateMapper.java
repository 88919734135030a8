package rollcall.map;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Estimate;
import rollcall.fact.Evidence;
import rollcall.fact.Metric;
import rollcall.fact.Quantity;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Quantities somebody gives, as ranges. */
final class EstimateMapper implements FactMapper<Estimate> {
    @Override
    public Node map(Estimate estimate, DocumentScope scope) {
        Subject about = new Subject(
                scope.node(estimate.about()),
                Iris.key(estimate.about()),
                scope.names().of(estimate.about()));
        Thing thing =
                quantity(estimate.metric(), about, estimate.quantity(), estimate.asOf(), estimate.evidence(), scope);
        return thing.link(SCHEMA.location, scope.node(estimate.place())).node();
    }

    /** @param key its part of the estimate's key */
    record Subject(Node node, String key, String label) {}

    /** A quantity of anything that has a node: a group, an agreement's worth, a protest's attendance. */
    static Thing quantity(
            Metric metric,
            Subject about,
            Quantity quantity,
            DateSpan asOf,
            List<Evidence> passages,
            DocumentScope scope) {
        DateSpan date = asOf.orUntil(scope.document().day());
        DatePart year = DatePart.latestYear(date, scope.document().id());
        Thing thing = scope.thing(
                        Space.ESTIMATE,
                        String.join(
                                ".",
                                metric.code(),
                                about.key(),
                                year.key(),
                                quantity.range().key()))
                .a(RC.Estimate)
                .label(Names.of(metric) + " of " + about.label() + ": " + words(quantity) + ", " + year.words())
                .link(RC.metric, Codes.concept(metric))
                .link(SCHEMA.about, about.node())
                .number(SCHEMA.minValue, quantity.min())
                .number(SCHEMA.maxValue, quantity.max())
                .string(SCHEMA.unitText, quantity.unit())
                .date(RC.earliest, date.first())
                .date(RC.latest, date.last());
        return EvidenceMapper.support(thing, passages, Optional.empty(), scope);
    }

    /** "up to 5,000 people", "at least 250,000,000 USD", "1,000 to 5,000 people". */
    private static String words(Quantity quantity) {
        String unit = quantity.unit().equals("person") ? " people" : " " + quantity.unit();
        if (quantity.min().isEmpty()) return "up to " + words(quantity.max().orElseThrow()) + unit;
        String least = words(quantity.min().get());
        if (quantity.max().isEmpty()) return "at least " + least + unit;
        boolean exact = quantity.min().get().compareTo(quantity.max().get()) == 0;
        return (exact ? least : least + " to " + words(quantity.max().get())) + unit;
    }

    private static String words(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
