package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/** Resolutions on one subject, year after year. */
public record Series(String key, String label, Optional<String> wikidata) {
    public Ref ref() {
        return new Ref(Kind.SERIES, key);
    }
}
