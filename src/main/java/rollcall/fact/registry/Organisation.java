package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Ref;

/**
 * A body, organ or organisation.
 *
 * @param kind       what it is, in free words
 * @param partOf     key of the organisation it belongs to
 * @param onBehalfOf key of the state it acts for by its nature
 * @param organCode  short code of a voting organ ({@code un-ga}), as keys of sessions and graphs carry it
 */
public record Organisation(
        String key,
        String label,
        Optional<String> wikidata,
        Optional<String> kind,
        Optional<String> partOf,
        Optional<String> onBehalfOf,
        Optional<String> organCode,
        String confidence) {
    public Ref ref() {
        return Ref.org(key);
    }
}
