package rollcall.fact.registry;

import java.util.List;
import rollcall.fact.Ref;

/**
 * What Wikidata calls an office, whoever holds it.
 *
 * @param office   as in {@link Office}
 * @param of       the state or organisation it is an office of
 * @param wikidata the item of the position
 * @param sources  public sources that give the item beside the name of the office
 */
public record Post(String office, Ref of, String wikidata, List<String> sources) {
    public Post {
        sources = List.copyOf(sources);
    }

    public Office.Title title() {
        return new Office.Title(office, of);
    }
}
