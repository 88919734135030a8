package rollcall.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of something, as a document gives it.
 *
 * @param text the number words, verbatim
 * @param unit {@code person}, an ISO 4217 code, ...
 */
public record Quantity(Optional<String> text, Optional<BigDecimal> min, Optional<BigDecimal> max, String unit) {
    public Quantity {
        new Range(min, max);
    }

    public Range range() {
        return new Range(min, max);
    }
}
