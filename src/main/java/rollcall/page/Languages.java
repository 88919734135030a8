package rollcall.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a reader understands, best first; English closes the list, since everything has an English name.
 *
 * @param tags lower-case primary languages
 */
public record Languages(List<String> tags) {
    /** The six languages of the United Nations. */
    private static final List<String> OFFERED = List.of("en", "fr", "es", "ru", "zh", "ar");

    public static final Languages ENGLISH = new Languages(List.of("en"));

    public Languages {
        tags = List.copyOf(tags);
    }

    /** @param header the value of {@code Accept-Language}; what cannot be read counts as English */
    public static Languages of(@Nullable String header) {
        if (header == null || header.isBlank()) return ENGLISH;
        List<String> tags = new ArrayList<>();
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) add(tags, range);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The second is what the JDK makes of a lone hyphen.
            return ENGLISH;
        }
        if (!tags.contains("en")) tags.add("en");
        return new Languages(tags);
    }

    private static void add(List<String> tags, Locale.LanguageRange range) {
        String primary = range.getRange().split("-", 2)[0];
        if (range.getWeight() > 0 && OFFERED.contains(primary) && !tags.contains(primary)) tags.add(primary);
    }

    /** The language they would like best. */
    public String first() {
        return tags.get(0);
    }

    /** The literal they understand best; one without language where none fits, else the first in order of language. */
    public Optional<Node> best(Collection<Node> literals) {
        for (String tag : tags)
            for (Node literal : literals) if (primary(literal).equals(tag)) return Optional.of(literal);
        return literals.stream().filter(Node::isLiteral).min((a, b) -> a.getLiteralLanguage()
                .compareTo(b.getLiteralLanguage()));
    }

    private static String primary(Node node) {
        return node.isLiteral()
                ? node.getLiteralLanguage().toLowerCase(Locale.ROOT).split("-", 2)[0]
                : "";
    }
}
