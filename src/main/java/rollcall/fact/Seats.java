package rollcall.fact;

import java.time.LocalDate;
import java.util.Optional;

/** Who held which seat on a day: what readers of vote tables ask the registry beyond names. */
public interface Seats extends Resolver {
    /**
     * The state a table means by a name on a day.
     *
     * @param table {@code undl}, {@code unvotes}, {@code voeten}, ...: a table may use a name in a sense of its own
     */
    Resolution member(String table, String name, LocalDate day);

    /**
     * The holder on a day of the seat that a three-letter code stands for; today's code of a seat leads back to its
     * former holders.
     */
    Optional<Ref> byCode(String code, LocalDate day);

    /** Whether the state held a seat on that day. */
    boolean seated(Ref state, LocalDate day);

    /** The voting organ of a short code ({@code un-ga}). */
    Optional<Ref> organ(String code);

    /** The short code of a voting organ. */
    Optional<String> organCode(Ref organ);

    /** The yearly series a resolution belongs to. */
    Optional<Ref> seriesOf(String symbol);
}
