package rollcall.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The registry as the rest of the house sees it: the only place where a name becomes an identity. */
public interface Resolver {
    /**
     * What a name meant on a day.
     *
     * @param kinds the kinds of things that may answer; empty for any
     */
    Resolution resolve(String name, Set<Kind> kinds, LocalDate day);

    boolean knows(Ref ref);

    /** The English label of a known identity. */
    Optional<String> label(Ref ref);

    /** The state or organisation that a body, group or person acts for by its nature, as the registry has it. */
    Optional<Ref> onBehalfOf(Ref ref);
}
