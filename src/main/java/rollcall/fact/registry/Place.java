package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/**
 * A place smaller than a state.
 *
 * @param state key of the state it lies in
 */
public record Place(String key, String label, Optional<String> wikidata, Optional<String> state) {
    public Ref ref() {
        return new Ref(Kind.PLACE, key);
    }
}
