package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody goes to another country.
 */
@FactKind("visit")
public record Visit(
        Ref visitor,
        Ref host,
        Status status,
        DateSpan date,
        Optional<DateSpan> end,
        List<Ref> onBehalfOf,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Visit {
        onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
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
                end.flatMap(DateSpan::text).map(text -> new Verbatim("end/text", text)).stream());
    }
}
