package rollcall.search;

import java.util.List;
import java.util.Map;
import rollcall.iri.Iris.Space;

/**
 * One page of an answer.
 *
 * @param total things found in all
 * @param kinds how many of each kind were found, whatever kinds were asked for; without those of which there is none
 */
public record SearchPage(SearchRequest request, long total, List<Hit> hits, Map<Space, Integer> kinds) {
    public SearchPage {
        hits = List.copyOf(hits);
    }

    /** Whether there is another page, and it may be asked for. */
    public boolean hasNext() {
        return total > (long) request.page() * SearchRequest.PAGE && request.page() < SearchRequest.LAST_PAGE;
    }

    /** Position of the first hit, from 1. */
    public int first() {
        return (request.page() - 1) * SearchRequest.PAGE + 1;
    }
}
