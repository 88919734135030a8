package rollcall.fact.registry;

import java.time.LocalDate;
import java.util.Optional;
import rollcall.fact.Ref;

/**
 * A name and what it means.
 *
 * @param from  first day on which it means that; any day before {@code until} if empty
 * @param until last such day
 */
public record Name(Ref ref, String text, NameKind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true)
                && until.map(d -> !day.isAfter(d)).orElse(true);
    }
}
