package rollcall.map;

import java.util.List;
import org.apache.jena.graph.Node;
import rollcall.fact.Choice;
import rollcall.fact.DateSpan;
import rollcall.fact.Evidence;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.VoteEvent;
import rollcall.fact.VoteEvent.Recorded;
import rollcall.fact.VoteEvent.Reported;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.iri.Keys;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.SCHEMA;

/** The vote a report speaks of. A vote on record is described by its record alone; any other by the document. */
record VoteEvents(DocumentScope scope, List<Evidence> passages) {
    String key(VoteEvent event) {
        if (event instanceof Recorded recorded) return recorded.id();
        Reported reported = (Reported) event;
        if (reported.resolution().isPresent())
            return Keys.symbol(reported.resolution().get());
        String day = DatePart.day(reported.date(), scope.document().id()).key();
        return Iris.key(reported.body()) + "." + day + "." + subject(reported);
    }

    /** What people call the vote. */
    static String name(VoteEvent event, DocumentScope scope) {
        return event instanceof Recorded recorded ? "vote on " + recorded.symbol() : label((Reported) event, scope);
    }

    private static String subject(Reported event) {
        return event.series()
                .map(Iris::key)
                .or(() -> event.subject().map(Keys::slug))
                .orElse("vote");
    }

    /** The node of the vote; what is only reported is described, with the passages as evidence. */
    Thing describe(VoteEvent event) {
        Thing thing = scope.thing(Space.VOTE_EVENT, key(event));
        return event instanceof Reported reported ? describe(reported, thing) : thing;
    }

    private Thing describe(Reported event, Thing thing) {
        DateSpan date = event.date().orUntil(scope.document().day());
        thing.a(OPENGOV.VoteEvent)
                .label(label(event, scope))
                .link(SCHEMA.organizer, scope.node(event.body()))
                .link(SCHEMA.about, scope.node(event.series()))
                .link(OPENGOV.motion, event.resolution().map(s -> scope.node(new Ref(Kind.RESOLUTION, s))));
        DocumentScope.dates(thing, date);
        return EvidenceMapper.support(thing, passages, event.date().text(), scope);
    }

    private static String label(Reported event, DocumentScope scope) {
        if (event.resolution().isPresent())
            return "Vote on " + event.resolution().get();
        String day = DatePart.day(event.date(), scope.document().id()).words();
        String about =
                event.series().map(s -> scope.names().of(s)).or(event::subject).orElse("vote");
        return "Vote in the " + scope.names().of(event.body()) + ": " + about + ", " + day;
    }

    Thing cast(VoteEvent event, Ref state, Choice choice) {
        Node vote = describe(event).node();
        Thing thing = scope.thing(Space.CAST_VOTE, key(event) + "." + state.key() + "." + choice.key())
                .a(OPENGOV.Vote)
                .link(OPENGOV.voteEvent, vote)
                .link(SCHEMA.agent, scope.node(state))
                .string(SCHEMA.option, choice.option());
        return EvidenceMapper.support(thing, passages, event.dateWords(), scope);
    }

    /** Adds the passages to a vote that is on record: a document speaks of it. */
    Thing support(VoteEvent event) {
        return EvidenceMapper.support(describe(event), passages, event.dateWords(), scope);
    }

    static Node result(boolean passed) {
        return passed ? OPENGOV.Pass : OPENGOV.Fail;
    }

    static boolean isReported(VoteEvent event) {
        return event instanceof Reported;
    }
}
