package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/**
 * A collective that several documents speak of.
 *
 * @param onBehalfOf key of the state it acts for by its nature
 */
public record Group(String key, String label, Optional<String> onBehalfOf) {
    public Ref ref() {
        return new Ref(Kind.GROUP, key);
    }
}
