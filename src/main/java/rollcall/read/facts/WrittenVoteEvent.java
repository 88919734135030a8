package rollcall.read.facts;

import java.util.List;
import java.util.Optional;
import rollcall.fact.DateSpan;
import rollcall.fact.Ref;
import rollcall.fact.RollCalls;
import rollcall.fact.RollCalls.Entry;
import rollcall.fact.VoteEvent;

/**
 * A vote event as a facts file writes it, and the linker that finds the roll call it speaks of: the one on that
 * resolution, or the only one of that body on that day (and series). None is an event of the document's own; several
 * are a refusal, never a guess.
 */
record WrittenVoteEvent(
        Optional<String> resolution,
        Optional<Ref> body,
        DateSpan date,
        Optional<Ref> series,
        Optional<String> subject) {

    WrittenVoteEvent {
        date = date == null ? DateSpan.UNKNOWN : date;
    }

    VoteEvent link(Scope scope, String pointer) {
        List<Entry> fitting = fitting(scope.rollCalls());
        if (fitting.size() > 1) refuseSeveral(scope, pointer, fitting);
        if (!fitting.isEmpty()) return recorded(fitting.get(0));
        return new VoteEvent.Reported(resolution, organ(scope, pointer), date, series, subject);
    }

    private VoteEvent recorded(Entry entry) {
        return new VoteEvent.Recorded(entry.id(), entry.symbol(), entry.organ(), entry.day(), date.text());
    }

    private List<Entry> fitting(RollCalls rollCalls) {
        if (resolution.isPresent()) return rollCalls.bySymbol(resolution.get());
        if (body.isEmpty() || date.value().isEmpty()) return List.of();
        return rollCalls.byDay(body.get(), date.value().get()).stream()
                .filter(entry -> series.isEmpty() || series.equals(entry.series()))
                .toList();
    }

    private static void refuseSeveral(Scope scope, String pointer, List<Entry> fitting) {
        String candidates =
                String.join(", ", fitting.stream().map(Entry::symbol).limit(20).toList());
        scope.refuse(
                "EVENT-AMBIGUOUS",
                pointer,
                fitting.size() + " roll calls: " + candidates,
                "one roll call",
                "name the resolution by its symbol, or the series");
    }

    private Ref organ(Scope scope, String pointer) {
        if (body.isPresent()) return body.get();
        String symbol = resolution.orElse("");
        if (symbol.startsWith("A/")) return Ref.org("un-general-assembly");
        if (symbol.startsWith("S/")) return Ref.org("un-security-council");
        scope.refuse(
                "EVENT-BODY",
                pointer,
                symbol,
                "the body that voted",
                "add body; only A/… and S/… symbols tell it themselves");
        return Ref.org("united-nations");
    }
}
