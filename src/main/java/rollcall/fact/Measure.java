package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sanction, embargo, designation or restriction of one actor on others.
 *
 * @param target   at least one
 * @param standing whether it is known as a lasting thing rather than as of one year
 */
@FactKind("measure")
public record Measure(
        MeasureType measureType,
        Ref imposer,
        List<Ref> target,
        Status status,
        boolean standing,
        DateSpan date,
        Optional<DateSpan> end,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Measure {
        target = target == null ? List.of() : List.copyOf(target);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        date = date == null ? DateSpan.UNKNOWN : date;
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
