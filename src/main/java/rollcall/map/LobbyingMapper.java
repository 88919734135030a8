package rollcall.map;

import java.util.List;
import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Lobbying;
import rollcall.fact.Ref;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Efforts to move others' decisions; known by whom they are made for, since reports name different hands of one actor. */
final class LobbyingMapper implements FactMapper<Lobbying> {
    @Override
    public Node map(Lobbying lobbying, DocumentScope scope) {
        DateSpan date = scope.orBounded(lobbying.date(), lobbying.status());
        DatePart year = DatePart.latestYear(date, scope.document().id());
        List<Ref> side = lobbying.onBehalfOf().isEmpty() ? List.of(lobbying.actor()) : lobbying.onBehalfOf();
        Thing thing = scope.thing(
                        Space.EVENT,
                        String.join(".", "lobbying", year.key(), Iris.keys(side), Iris.keys(lobbying.about())))
                .a(RC.Lobbying)
                .label("Lobbying by " + scope.names().of(side) + " on "
                        + scope.names().of(lobbying.about()) + ", " + year.words())
                .link(SCHEMA.agent, scope.node(lobbying.actor()))
                .links(RC.onBehalfOf, scope.nodes(lobbying.onBehalfOf()))
                .links(RC.target, scope.nodes(lobbying.target()))
                .links(SCHEMA.about, scope.nodes(lobbying.about()))
                .link(RC.stance, Codes.concept(lobbying.stance()))
                .link(RC.status, Codes.concept(lobbying.status()));
        lobbying.gist().ifPresent(gist -> thing.text(DCTERMS.description, gist, "en"));
        DocumentScope.dates(thing, date);
        return EvidenceMapper.support(thing, lobbying, scope).node();
    }
}
