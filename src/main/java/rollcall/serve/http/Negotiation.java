package rollcall.serve.http;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a representation by {@code Accept} (RFC 9110, 12.5.1): the most specific range that matches an offer gives its
 * weight, the heaviest offer wins, and among equals the one offered first. A weight of zero forbids.
 */
public final class Negotiation {
    private Negotiation() {}

    /**
     * @param accept the header's value; where it is missing, empty or unreadable, anything will do
     * @param offers media types without parameters, the server's favourite first
     * @return an element of {@code offers}; empty where none will do
     */
    public static Optional<String> choose(@Nullable String accept, List<String> offers) {
        if (accept == null || accept.isBlank()) return offers.stream().findFirst();
        List<MediaRange> ranges = ranges(accept);
        if (ranges.isEmpty()) return offers.stream().findFirst();
        String best = null;
        double heaviest = 0;
        for (String offer : offers) {
            double weight = weight(ranges, MediaType.create(offer));
            if (weight > heaviest) {
                heaviest = weight;
                best = offer;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<MediaRange> ranges(String accept) {
        try {
            return new AcceptList(accept)
                    .entries().stream()
                            .filter(range -> range.getType() != null && range.getSubType() != null)
                            .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static double weight(List<MediaRange> ranges, MediaType offer) {
        double weight = 0;
        int specificity = 0;
        for (MediaRange range : ranges) {
            int found = specificity(range, offer);
            if (found > specificity) {
                specificity = found;
                weight = range.get_q();
            }
        }
        return weight;
    }

    private static int specificity(MediaRange range, MediaType offer) {
        if ("*".equals(range.getType())) return 1;
        if (!offer.getType().equalsIgnoreCase(range.getType())) return 0;
        if ("*".equals(range.getSubType())) return 2;
        return offer.getSubType().equalsIgnoreCase(range.getSubType()) ? 3 : 0;
    }
}
