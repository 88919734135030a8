package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quantity somebody gives.
 *
 * @param asOf when it held; where nothing is said, by the date of the document
 */
@FactKind("estimate")
public record Estimate(
        Metric metric,
        Ref about,
        Quantity quantity,
        Optional<Ref> place,
        DateSpan asOf,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact {
    public Estimate {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        asOf = asOf == null ? DateSpan.UNKNOWN : asOf;
    }

    @Override
    public DateSpan when() {
        return asOf;
    }

    @Override
    public Stream<Verbatim> verbatim() {
        return Stream.concat(
                asOf.text().map(text -> new Verbatim("asOf/text", text)).stream(),
                quantity.text().map(text -> new Verbatim("quantity/text", text)).stream());
    }
}
