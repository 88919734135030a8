package rollcall.map;

import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.fact.registry.Office;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.ORG;
import rollcall.vocab.SCHEMA;

/**
 * Every office that the registry knows somebody to have held. Where no end is known, {@code dcterms:date} is when the source
 * still named the holder, so that an open end does not read as one who is still in office.
 */
final class OfficeMapper {
    private final Iris iris;
    private final RegistryRows rows;
    private final OfficeNames names;
    private final NamedGraph graph;

    OfficeMapper(Iris iris, RegistryRows rows, NamedGraph graph) {
        this.iris = iris;
        this.rows = rows;
        this.names = new OfficeNames(rows);
        this.graph = graph;
    }

    void map() {
        rows.offices().forEach(this::map);
    }

    private void map(Office office) {
        graph.thing(node(office))
                .a(ORG.Membership)
                .label(names.of(office))
                .link(ORG.member, iris.of(OfficeNames.holder(office)))
                .link(ORG.organization, iris.of(office.of()))
                .text(SCHEMA.roleName, office.office(), "en")
                .link(SCHEMA.startDate, date(office.start()))
                .link(SCHEMA.endDate, date(office.end()))
                .link(DCTERMS.date, date(office.asOf().filter(named -> office.end()
                        .isEmpty())));
    }

    /** {@code id/office/vladimir-putin.president-rus.2012-05-07}. */
    private Node node(Office office) {
        String title = Keys.slug(office.office() + " " + Iris.key(office.of()));
        return iris.node(
                Space.OFFICE,
                String.join(".", office.person(), title, office.start().orElse("undated")));
    }

    private static Optional<Node> date(Optional<String> date) {
        return date.map(PartialDate::literal);
    }
}
