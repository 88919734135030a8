package rollcall.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.DateSpan;
import rollcall.fact.DocumentType;
import rollcall.fact.Seats;
import rollcall.fact.StudyRecord;
import rollcall.fact.TallyKind;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.PROV;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * What another table says of a vote on record: the vote event is derived from both tables, and each difference is a node of
 * its own with the other table as source. The direct links stay the official record's: its precedence is that it alone has
 * them.
 */
public final class StudyRecordMapper {
    private final Iris iris;
    private final Seats seats;

    public StudyRecordMapper(Iris iris, Seats seats) {
        this.iris = iris;
        this.seats = seats;
    }

    /** @param out neither started nor finished here */
    public void map(StudyRecord study, StreamRDF out) {
        NamedGraph graph = new NamedGraph(iris.node(Space.GRAPH, graphKey(study)), out);
        Node table = table(study.table(), graph);
        graph.thing(event(study)).link(PROV.wasDerivedFrom, table);
        Thing text = graph.thing(iris.node(Space.RESOLUTION, Keys.symbol(study.symbol())));
        study.issues().forEach(issue -> text.link(DCTERMS.subject, Codes.concept(issue)));
        study.date().ifPresent(date -> date(date, study, graph));
        study.tallies().forEach((choice, count) -> tally(choice, count, study, graph));
        study.votes().forEach(vote -> vote(vote, study, graph));
    }

    private String graphKey(StudyRecord study) {
        String organ = seats.organCode(study.organ()).orElse(study.organ().key());
        String session =
                study.session().or(() -> study.year().map(String::valueOf)).orElse("undated");
        return "votes." + organ + "." + session;
    }

    private Node event(StudyRecord study) {
        return iris.node(Space.VOTE_EVENT, study.rollCall());
    }

    private Node table(StudyRecord.Table table, NamedGraph graph) {
        return graph.thing(iris.node(Space.DOC, table.key()))
                .a(RC.Document)
                .label(table.title())
                .link(DCTERMS.type, Codes.concept(DocumentType.ROLL_CALL_TABLE))
                .link(DCTERMS.source, source(table))
                .node();
    }

    private static Node source(StudyRecord.Table table) {
        return NodeFactory.createURI(table.address());
    }

    private void date(DateSpan date, StudyRecord study, NamedGraph graph) {
        graph.thing(iris.node(
                        Space.TALLY, study.rollCall() + ".date." + study.table().key()))
                .a(RC.StatedDate)
                .label("Date in " + study.table().title())
                .link(OPENGOV.voteEvent, event(study))
                .date(SCHEMA.startDate, date.value())
                .date(RC.earliest, date.earliest())
                .date(RC.latest, date.latest())
                .link(DCTERMS.source, source(study.table()));
    }

    private void tally(Choice choice, int count, StudyRecord study, NamedGraph graph) {
        graph.thing(iris.node(Space.TALLY, study.rollCall() + "." + choice.key() + "." + count))
                .a(RC.Tally)
                .label(count + " " + choice.option() + ", counted")
                .link(OPENGOV.voteEvent, event(study))
                .string(SCHEMA.option, choice.option())
                .integer(SCHEMA.minValue, count)
                .integer(SCHEMA.maxValue, count)
                .link(DCTERMS.type, Codes.concept(TallyKind.COUNTED))
                .link(DCTERMS.source, source(study.table()));
    }

    private void vote(CastVote vote, StudyRecord study, NamedGraph graph) {
        String key = study.rollCall() + "." + vote.state().key() + "."
                + vote.choice().key();
        graph.thing(iris.node(Space.CAST_VOTE, key))
                .a(OPENGOV.Vote)
                .link(OPENGOV.voteEvent, event(study))
                .link(SCHEMA.agent, iris.of(vote.state()))
                .string(SCHEMA.option, vote.choice().option())
                .link(DCTERMS.source, source(study.table()));
    }
}
