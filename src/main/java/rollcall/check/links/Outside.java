package rollcall.check.links;

import java.util.Set;
import org.apache.jena.graph.Graph;

/** Where Wikidata's own statements come from. */
@FunctionalInterface
public interface Outside {
    /**
     * What is said of some items: English names, direct properties, and {@code owl:sameAs} where an item was merged into
     * another.
     *
     * @param items IRIs
     */
    Graph about(Set<String> items);
}
