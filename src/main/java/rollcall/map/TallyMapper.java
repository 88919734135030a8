package rollcall.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import rollcall.fact.Choice;
import rollcall.fact.Range;
import rollcall.fact.Ref;
import rollcall.fact.Tally;
import rollcall.iri.Iris.Space;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/** Reported numbers of votes; a list that the document gives as complete makes its cast votes as well. */
final class TallyMapper implements FactMapper<Tally> {
    @Override
    public Node map(Tally tally, DocumentScope scope) {
        VoteEvents events = new VoteEvents(scope, tally.evidence());
        counts(tally).forEach((choice, range) -> count(tally, choice, range, events, scope));
        tally.exhaustive()
                .forEach((choice, states) -> states.forEach(state -> events.cast(tally.event(), state, choice)));
        return events.describe(tally.event()).node();
    }

    /** The stated counts; a complete list without one is its own count. */
    private static Map<Choice, Range> counts(Tally tally) {
        Map<Choice, Range> counts = new TreeMap<>(tally.counts());
        tally.exhaustive().forEach((choice, states) -> counts.putIfAbsent(choice, Range.exactly(states.size())));
        return counts;
    }

    private static void count(Tally tally, Choice choice, Range range, VoteEvents events, DocumentScope scope) {
        String event = events.key(tally.event());
        List<Ref> listed = tally.exhaustive().getOrDefault(choice, List.of());
        Thing thing = scope.thing(Space.TALLY, event + "." + choice.key() + "." + range.key())
                .a(RC.Tally)
                .label("Reported count: " + range.key() + " " + choice.option() + ", "
                        + VoteEvents.name(tally.event(), scope))
                .link(OPENGOV.voteEvent, events.describe(tally.event()).node())
                .string(SCHEMA.option, choice.option())
                .number(SCHEMA.minValue, range.min())
                .number(SCHEMA.maxValue, range.max())
                .links(RC.lists, scope.nodes(listed));
        EvidenceMapper.support(thing, tally.evidence(), tally.event().dateWords(), scope);
    }
}
