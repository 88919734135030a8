package rollcall.map;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.Coverage;
import rollcall.fact.DateSpan;
import rollcall.fact.DocumentType;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.VoteCode;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * A roll call as the record has it, in the graph of its session: one link a member, the four totals, the text and the
 * session (ONTOLOGY 4, level 1); a node of its own only for a cast vote with more to say (level 2).
 */
public final class RollCallMapper {
    private final Iris iris;
    private final Seats seats;
    /** Nodes of members, made once: a table names the same two hundred a million times. */
    private final Map<Ref, Node> members = new ConcurrentHashMap<>();

    public RollCallMapper(Iris iris, Seats seats) {
        this.iris = iris;
        this.seats = seats;
    }

    /** @param out neither started nor finished here */
    public void map(RollCall rollCall, StreamRDF out) {
        NamedGraph graph = new NamedGraph(iris.node(Space.GRAPH, graphKey(rollCall)), out);
        Thing event = graph.thing(iris.node(Space.VOTE_EVENT, rollCall.id()));
        frame(rollCall, event);
        counts(rollCall, event);
        rollCall.votes().forEach(vote -> event.link(position(vote.choice()), member(vote.state())));
        text(rollCall, graph);
        session(rollCall, graph);
        meeting(rollCall, graph);
        rollCall.votes().stream()
                .filter(vote -> vote.isRemarkable() || isVeto(vote, rollCall))
                .forEach(vote -> castVote(vote, rollCall, graph));
    }

    /** {@code votes.un-ga.73}; an organ without sessions has one graph a year. */
    private String graphKey(RollCall rollCall) {
        String session = rollCall.session()
                .or(() -> rollCall.date().year().map(String::valueOf))
                .orElse("undated");
        return "votes." + organCode(rollCall) + "." + session;
    }

    private String organCode(RollCall rollCall) {
        return seats.organCode(rollCall.organ()).orElse(rollCall.organ().key());
    }

    private void frame(RollCall rollCall, Thing event) {
        event.a(OPENGOV.VoteEvent)
                .label(label(rollCall))
                .string(DCTERMS.identifier, rollCall.record())
                .link(DCTERMS.source, NodeFactory.createURI(rollCall.source()))
                .link(RC.coverage, Codes.concept(rollCall.coverage()))
                .link(OPENGOV.motion, resolution(rollCall))
                .link(OPENGOV.result, rollCall.result().map(RollCallMapper::result))
                .link(SCHEMA.organizer, iris.of(rollCall.organ()))
                .link(SCHEMA.superEvent, sessionNode(rollCall))
                .link(SCHEMA.recordedIn, rollCall.meeting().map(this::meetingNode))
                .string(RC.agendaItem, rollCall.agenda())
                .link(DCTERMS.type, rollCall.stage().map(Codes::concept))
                .date(SCHEMA.startDate, rollCall.date().value())
                .date(RC.earliest, rollCall.date().earliest())
                .date(RC.latest, rollCall.date().latest());
    }

    private static String label(RollCall rollCall) {
        String text = hasNoSymbol(rollCall) ? "record " + rollCall.symbol() : rollCall.symbol();
        return "Roll call on " + text
                + words(rollCall.date()).map(d -> ", " + d).orElse("");
    }

    /** A text without a symbol goes by the number of its record. */
    private static boolean hasNoSymbol(RollCall rollCall) {
        return rollCall.symbol().equals(rollCall.record());
    }

    private static Optional<String> words(DateSpan date) {
        if (date.value().isPresent()) return date.value().map(Names::day);
        Optional<String> first = date.earliest().map(d -> String.valueOf(d.getYear()));
        Optional<String> last = date.latest().map(d -> String.valueOf(d.getYear()));
        return first.equals(last) ? first : first.flatMap(f -> last.map(l -> f + " to " + l));
    }

    private static Node result(Outcome outcome) {
        return outcome == Outcome.ADOPTED ? OPENGOV.Pass : OPENGOV.Fail;
    }

    private static void counts(RollCall rollCall, Thing event) {
        Counts stated = rollCall.stated();
        event.integer(RC.yesCount, stated.yes())
                .integer(RC.noCount, stated.no())
                .integer(RC.abstentionCount, stated.abstentions());
        if (rollCall.coverage() != Coverage.VOTES_CAST) event.integer(RC.notVotingCount, stated.notVoting());
    }

    private static Node position(Choice choice) {
        return switch (choice) {
            case YES -> RC.inFavour;
            case NO -> RC.against;
            case ABSTAIN -> RC.abstaining;
            case NOT_VOTING -> RC.notVoting;
        };
    }

    private Node member(Ref state) {
        return members.computeIfAbsent(state, iris::of);
    }

    private Node resolution(RollCall rollCall) {
        return iris.node(Space.RESOLUTION, Keys.symbol(rollCall.symbol()));
    }

    private void text(RollCall rollCall, NamedGraph graph) {
        String symbol = rollCall.symbol();
        Thing text = graph.thing(resolution(rollCall))
                .a(RC.Resolution)
                .label(hasNoSymbol(rollCall) ? "Text of record " + symbol : symbol)
                .string(DCTERMS.identifier, symbol)
                .string(RC.draftSymbol, rollCall.draft())
                .link(SCHEMA.isPartOf, rollCall.series().map(iris::of));
        rollCall.issues().forEach(issue -> text.link(DCTERMS.subject, Codes.concept(issue)));
        rollCall.title().ifPresent(title -> text.text(DCTERMS.title, title, "en"));
    }

    private Optional<Node> sessionNode(RollCall rollCall) {
        return rollCall.session().map(s -> iris.node(Space.SESSION, organCode(rollCall) + "." + s));
    }

    private void session(RollCall rollCall, NamedGraph graph) {
        String organ = seats.label(rollCall.organ()).orElse(rollCall.organ().key());
        sessionNode(rollCall).ifPresent(node -> graph.thing(node)
                .a(RC.Session)
                .label("Session " + rollCall.session().orElseThrow() + " of the " + organ)
                .link(SCHEMA.organizer, iris.of(rollCall.organ())));
    }

    private Node meetingNode(String symbol) {
        return iris.node(Space.DOC, Keys.symbol(symbol));
    }

    private void meeting(RollCall rollCall, NamedGraph graph) {
        rollCall.meeting().ifPresent(symbol -> graph.thing(meetingNode(symbol))
                .a(RC.Document)
                .label("Meeting record " + symbol)
                .string(DCTERMS.identifier, symbol)
                .link(DCTERMS.type, Codes.concept(DocumentType.MEETING_RECORD)));
    }

    /** A permanent member's no that failed the text: without the veto it had the votes. */
    private static boolean isVeto(CastVote vote, RollCall rollCall) {
        return vote.choice() == Choice.NO
                && rollCall.result().filter(Outcome.VETOED::equals).isPresent()
                && PermanentMembers.include(vote.state());
    }

    private void castVote(CastVote vote, RollCall rollCall, NamedGraph graph) {
        String key =
                rollCall.id() + "." + vote.state().key() + "." + vote.choice().key();
        Thing thing = graph.thing(iris.node(Space.CAST_VOTE, key))
                .a(OPENGOV.Vote)
                .link(OPENGOV.voteEvent, iris.node(Space.VOTE_EVENT, rollCall.id()))
                .link(SCHEMA.agent, member(vote.state()))
                .string(SCHEMA.option, vote.choice().option())
                .string(RC.intendedOption, vote.intended().map(Choice::option))
                .string(RC.voteNote, vote.note())
                .link(DCTERMS.source, NodeFactory.createURI(rollCall.source()));
        if (isVeto(vote, rollCall)) thing.link(DCTERMS.type, Codes.concept(VoteCode.VETO));
    }
}
