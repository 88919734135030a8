package rollcall.search;

import java.util.Optional;
import rollcall.iri.Iris.Space;

/**
 * A thing that was found.
 *
 * @param id      kind and key: {@code state/CUB}
 * @param about   a line that tells it from its namesakes
 * @param excerpt the words of it that fit the question best, at most some 300 characters; empty where the label says it
 * @param day     ISO day, where it has one
 */
public record Hit(
        String id, Space kind, String label, Optional<String> about, Optional<String> excerpt, Optional<String> day) {}
