package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A formal protest, walkout, boycott or demonstration.
 */
@FactKind("protest")
public record Protest(
        ProtestType protestType,
        List<Ref> actor,
        List<Ref> target,
        Status status,
        DateSpan date,
        Optional<Stance> stance,
        Optional<Quantity> attendance,
        Optional<String> gist,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Protest {
        actor = actor == null ? List.of() : List.copyOf(actor);
        target = target == null ? List.of() : List.copyOf(target);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    @Override
    public DateSpan when() {
        return date;
    }

    @Override
    public Stream<Verbatim> verbatim() {
        return Stream.concat(
                Fact.super.verbatim(),
                attendance.flatMap(Quantity::text).map(text -> new Verbatim("attendance/text", text)).stream());
    }
}
