package rollcall.search;

import java.util.List;
import java.util.Optional;
import rollcall.iri.Iris.Space;

/**
 * What the index knows of one thing.
 *
 * @param id          kind and key as in its IRI: {@code state/CUB}
 * @param about       a line that tells it from its namesakes; empty where there is none
 * @param names       the label first
 * @param codes       codes and numbers, as written
 * @param symbols     of a resolution, or of what a roll call was on
 * @param links       IRIs of the same thing elsewhere
 * @param texts       further words to find it by: titles, subjects, quotations, passages
 * @param day         ISO day, where it has one
 */
public record Entry(
        String id,
        Space kind,
        String label,
        Optional<String> about,
        List<Named> names,
        List<String> codes,
        List<String> symbols,
        List<String> links,
        List<String> texts,
        Optional<String> day) {
    public Entry {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        symbols = List.copyOf(symbols);
        links = List.copyOf(links);
        texts = List.copyOf(texts);
    }

    /** {@code CUB}. */
    public String key() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The names that read as this one, whatever its case, accents and punctuation. */
    public List<Named> called(String name) {
        String folded = Folding.of(name);
        return names.stream().filter(n -> Folding.of(n.text()).equals(folded)).toList();
    }

    /** Whether a name says by itself, and today, that this is meant. */
    public boolean isCalled(String name) {
        return called(name).stream().anyMatch(n -> n.role().identifies() && n.holdsToday());
    }
}
