package rollcall.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what is known of its bounds: "up to 5,000" has a maximum only, "141" has both alike. No bound is
 * ever invented.
 */
public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    public Range {
        if (min.isEmpty() && max.isEmpty())
            throw new InvalidFact(
                    "RANGE-EMPTY", "", "neither min nor max", "at least one number", "give the bound the text states");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0)
            throw new InvalidFact(
                    "RANGE-ORDER",
                    "",
                    "min " + min.get().toPlainString() + ", max " + max.get().toPlainString(),
                    "min <= max",
                    "exchange the two, or correct one");
    }

    public static Range exactly(long number) {
        return new Range(Optional.of(BigDecimal.valueOf(number)), Optional.of(BigDecimal.valueOf(number)));
    }

    public boolean admits(BigDecimal number) {
        return min.map(m -> m.compareTo(number) <= 0).orElse(true)
                && max.map(m -> m.compareTo(number) >= 0).orElse(true);
    }

    /** As keys write it: {@code 4}, {@code 1000-5000}, {@code to-5000}, {@code from-250000000}. */
    public String key() {
        if (min.isEmpty()) return "to-" + max.orElseThrow().toPlainString();
        if (max.isEmpty()) return "from-" + min.orElseThrow().toPlainString();
        return min.get().compareTo(max.get()) == 0
                ? min.get().toPlainString()
                : min.get().toPlainString() + "-" + max.get().toPlainString();
    }
}
