package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * An effort to move the votes or decisions of others.
 */
@FactKind("lobbying")
public record Lobbying(
        Ref actor,
        List<Ref> about,
        Stance stance,
        Status status,
        DateSpan date,
        List<Ref> onBehalfOf,
        List<Ref> target,
        Optional<String> gist,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Lobbying {
        about = about == null ? List.of() : List.copyOf(about);
        onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
        target = target == null ? List.of() : List.copyOf(target);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    @Override
    public DateSpan when() {
        return date;
    }
}
