package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/**
 * A person.
 *
 * @param key         slug of the registry's name
 * @param citizenship key of a state
 */
public record Person(
        String key, String label, Optional<String> wikidata, Optional<String> citizenship, String confidence) {
    public Ref ref() {
        return new Ref(Kind.PERSON, key);
    }
}
