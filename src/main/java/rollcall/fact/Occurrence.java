package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, goes on or is planned, of a kind that has no record of its own.
 */
@FactKind("event")
public record Occurrence(
        EventType eventType,
        Status status,
        DateSpan date,
        List<Ref> actor,
        List<Ref> participants,
        List<Ref> target,
        List<Ref> onBehalfOf,
        Optional<Ref> place,
        List<Ref> about,
        Optional<String> gist,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Occurrence {
        actor = actor == null ? List.of() : List.copyOf(actor);
        participants = participants == null ? List.of() : List.copyOf(participants);
        target = target == null ? List.of() : List.copyOf(target);
        onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
        about = about == null ? List.of() : List.copyOf(about);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    @Override
    public DateSpan when() {
        return date;
    }
}
