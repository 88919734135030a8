package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.DateSpan;
import rollcall.fact.Evidence;
import rollcall.fact.PublicStatement;
import rollcall.fact.Status;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** What somebody said. Verbatim words name the statement, so that two documents quoting them write about one node. */
final class StatementMapper implements FactMapper<PublicStatement> {
    /** Code points of the words shown in a label. */
    private static final int SHOWN = 70;

    @Override
    public Node map(PublicStatement statement, DocumentScope scope) {
        DateSpan date = statement.date().orUntil(scope.document().day());
        DatePart year = DatePart.latestYear(date, scope.document().id());
        Thing thing = scope.thing(Space.STATEMENT, key(statement, year, scope))
                .a(RC.Statement)
                .label(label(statement, year, scope))
                .links(SCHEMA.agent, scope.nodes(statement.speaker()))
                .links(RC.onBehalfOf, scope.nodes(statement.onBehalfOf()))
                .links(SCHEMA.about, scope.nodes(statement.about()))
                .links(RC.target, scope.nodes(statement.target()))
                .links(SCHEMA.audience, scope.nodes(statement.audience()))
                .link(RC.saidIn, scope.node(statement.saidIn()))
                .link(RC.stance, Codes.concept(statement.stance()))
                .link(RC.status, Codes.concept(Status.OCCURRED))
                .link(RC.actingAs, statement.actingAs().map(Codes::concept))
                .string(SCHEMA.text, statement.words());
        statement.gist().ifPresent(gist -> thing.text(DCTERMS.description, gist, "en"));
        DocumentScope.dates(thing, date);
        return EvidenceMapper.support(thing, statement, scope).node();
    }

    private static String key(PublicStatement statement, DatePart year, DocumentScope scope) {
        if (statement.words().isPresent())
            return Iris.keys(statement.speaker()) + "." + year.key() + "."
                    + Keys.wordsHash(statement.words().get());
        Evidence first = statement.evidence().get(0);
        return scope.document().id() + "." + first.start() + "-" + first.end();
    }

    private static String label(PublicStatement statement, DatePart year, DocumentScope scope) {
        String who = scope.names().of(statement.speaker()) + ", " + year.words();
        if (statement.words().isPresent())
            return who + ": “" + shortened(statement.words().get().strip().replaceAll("\\s+", " ")) + "”";
        return who + ": "
                + statement
                        .gist()
                        .map(StatementMapper::shortened)
                        .orElse(Names.of(statement.stance()).toLowerCase(java.util.Locale.ROOT));
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= SHOWN) return words;
        String cut = words.substring(0, words.offsetByCodePoints(0, SHOWN));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }
}
