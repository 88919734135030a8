package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something agreed or signed between parties.
 *
 * @param signatories two or more
 * @param value       what it is said to be worth; published as an estimate
 */
@FactKind("agreement")
public record Agreement(
        List<Ref> signatories,
        Status status,
        DateSpan date,
        Optional<AgreementType> agreementType,
        Optional<String> title,
        List<Ref> signedBy,
        Optional<Ref> place,
        Optional<Quantity> value,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact, Progressing {
    public Agreement {
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        signedBy = signedBy == null ? List.of() : List.copyOf(signedBy);
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
                value.flatMap(Quantity::text).map(text -> new Verbatim("value/text", text)).stream());
    }
}
