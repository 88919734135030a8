package rollcall.search;

import java.util.EnumSet;
import java.util.Set;
import rollcall.iri.Iris.Space;

/**
 * A question of a person.
 *
 * @param words as typed
 * @param kinds of things wanted; empty for all
 * @param page  from 1
 */
public record SearchRequest(String words, Set<Space> kinds, int page) {
    /** Hits on a page. */
    public static final int PAGE = 20;
    /** Nobody reads on; and each page costs as much as all before it. */
    public static final int LAST_PAGE = 50;

    public SearchRequest {
        kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        if (page < 1 || page > LAST_PAGE)
            throw new IllegalArgumentException("page: found " + page + ", expected 1 to " + LAST_PAGE);
    }
}
