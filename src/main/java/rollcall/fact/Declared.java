package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something a facts file needs and the registry lacks: declared by the file, or an unnamed voice.
 *
 * @param wikidata   only where the file says it was verified
 * @param onBehalfOf whom an unnamed voice speaks for, where the text says so
 */
public record Declared(
        Ref ref, String label, List<String> aliases, Optional<String> wikidata, Optional<Ref> onBehalfOf) {
    public Declared {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
