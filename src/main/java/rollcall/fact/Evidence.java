package rollcall.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The passage of a document that supports a fact.
 *
 * @param start       first code point, from 0
 * @param end         one past the last
 * @param quote       exactly the text between the two
 * @param hedge       the hedging words, verbatim
 * @param attribution from the nearest to the origin; the last one vouches, the others relay; empty for the document's
 *     own voice
 * @param confidence  of the extraction, 0 to 1
 */
public record Evidence(
        int start,
        int end,
        String quote,
        Certainty certainty,
        Optional<String> hedge,
        List<Attribution> attribution,
        Optional<BigDecimal> confidence) {

    public Evidence {
        attribution = attribution == null ? List.of() : List.copyOf(attribution);
        if (certainty == Certainty.ATTRIBUTED && attribution.isEmpty())
            throw new InvalidFact(
                    "ATTRIBUTION",
                    "attribution",
                    "attributed to nobody",
                    "a chain with at least one step",
                    "name who vouches, or make it asserted");
        if (certainty == Certainty.ASSERTED && !attribution.isEmpty())
            throw new InvalidFact(
                    "ATTRIBUTION",
                    "certainty",
                    "asserted with a chain",
                    "asserted only in the document's own voice",
                    "make it attributed, or remove the chain");
    }

    /** Who would have to answer if the thing were not so; empty where it is the document itself. */
    public Optional<Attribution> origin() {
        return attribution.isEmpty() ? Optional.empty() : Optional.of(attribution.get(attribution.size() - 1));
    }

    /** Those who stand between the document and the origin. */
    public List<Attribution> relays() {
        return attribution.isEmpty() ? List.of() : attribution.subList(0, attribution.size() - 1);
    }
}
