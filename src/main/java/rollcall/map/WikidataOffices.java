package rollcall.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.fact.registry.LinkTarget;
import rollcall.fact.registry.Office;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;
import rollcall.vocab.WDS;
import rollcall.vocab.WDT;

/**
 * Every office of a person, present and past alike, for whose post an item is known: directly, and as a statement with the
 * days on which it began and ended. Wikidata writes days as the moment they begin; one that is known to the month or the
 * year only is left out.
 */
final class WikidataOffices {
    private static final int DAY = "2012-05-07".length();

    private final Iris iris;
    private final NamedGraph graph;
    private final Map<Office.Title, Node> posts = new HashMap<>();

    WikidataOffices(Iris iris, NamedGraph graph) {
        this.iris = iris;
        this.graph = graph;
    }

    void map(RegistryRows rows) {
        OfficeNames names = new OfficeNames(rows);
        rows.posts().forEach(post -> {
            Thing position = graph.thing(NodeFactory.createURI(LinkTarget.WIKIDATA.iri(post.wikidata())));
            position.label(names.of(post.title()));
            posts.put(post.title(), position.node());
        });
        rows.offices().filter(office -> posts.containsKey(office.title())).forEach(office -> item(rows, office)
                .ifPresent(person -> office(names, office, person)));
    }

    private static Optional<Node> item(RegistryRows rows, Office office) {
        return rows.links(OfficeNames.holder(office)).stream()
                .filter(link -> link.to() == LinkTarget.WIKIDATA)
                .map(link -> NodeFactory.createURI(link.iri()))
                .findFirst();
    }

    private void office(OfficeNames names, Office office, Node person) {
        Node post = posts.get(office.title());
        Thing held = statement(office, post)
                .label(names.of(office))
                .link(WDS.isPosition, post)
                .link(WDS.startTime, day(office.start()))
                .link(WDS.endTime, day(office.end()));
        graph.thing(person).link(WDT.positionHeld, post).link(WDS.positionHeld, held.node());
    }

    /** {@code id/dataset/links.office.vladimir-putin.Q218295.2012-05-07}. */
    private Thing statement(Office office, Node post) {
        String position = post.getURI().substring(LinkTarget.WIKIDATA.space().length());
        String key = String.join(
                ".", "links.office", office.person(), position, office.start().orElse("undated"));
        return graph.thing(iris.node(Iris.Space.DATASET, key));
    }

    private static Optional<Node> day(Optional<String> date) {
        return date.filter(d -> d.length() == DAY)
                .map(d -> NodeFactory.createLiteralDT(d + "T00:00:00Z", XSDDatatype.XSDdateTime));
    }
}
