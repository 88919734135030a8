package rollcall.fact.registry;

import java.util.List;
import rollcall.fact.Ref;

/**
 * The same thing elsewhere.
 *
 * @param id      in the other data set
 * @param sources public sources that give it beside the name; empty where none is named
 */
public record Link(Ref ref, LinkTarget to, String id, List<String> sources) {
    public Link {
        sources = List.copyOf(sources);
    }

    public String iri() {
        return to.iri(id);
    }
}
