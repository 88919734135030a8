package rollcall.fact.registry;

import java.time.LocalDate;
import java.util.Optional;
import rollcall.fact.Ref;

/**
 * A name that one vote table uses in a sense of its own.
 *
 * @param table {@code undl}, {@code unvotes}, {@code voeten}, ...
 * @param why   the reason, for people
 */
public record TableName(
        String table, String name, Ref ref, Optional<LocalDate> from, Optional<LocalDate> until, String why) {
    public boolean holdsOn(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true)
                && until.map(d -> !day.isAfter(d)).orElse(true);
    }
}
