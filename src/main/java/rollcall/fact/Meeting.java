package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * People or bodies talking with each other, face to face or by wire.
 *
 * @param participants two or more, or one for whom two or more are spoken
 */
@FactKind("meeting")
public record Meeting(
        List<Ref> participants,
        Channel channel,
        Status status,
        DateSpan date,
        List<Ref> onBehalfOf,
        Optional<Ref> place,
        List<Ref> about,
        Optional<String> gist,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Meeting {
        participants = participants == null ? List.of() : List.copyOf(participants);
        onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
        about = about == null ? List.of() : List.copyOf(about);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (participants.size() < 2 && onBehalfOf.size() < 2)
            throw new InvalidFact(
                    "FACT-SCHEMA",
                    "participants",
                    participants.size() + " participant",
                    "two or more, or one with two or more in onBehalfOf",
                    "name who met whom");
    }

    @Override
    public DateSpan when() {
        return date;
    }
}
