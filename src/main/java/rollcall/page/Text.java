package rollcall.page;

import java.util.Set;
import org.apache.jena.graph.Node;
import rollcall.page.language.Language;

/**
 * Words with their language.
 *
 * @param lang BCP 47; empty where it is not known
 */
public record Text(String words, String lang) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

    static Text plain(String words) {
        return new Text(words, "");
    }

    static Text of(Node literal) {
        return new Text(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isIn(Language language) {
        return lang.equals(language.tag()) || lang.startsWith(language.tag() + "-");
    }

    /** For the attribute of that name; empty, as HTML has it, where the language is not known. */
    public String attribute() {
        return lang;
    }

    /** For the attribute of that name. */
    public String dir() {
        if (lang.isEmpty()) return "auto";
        return RIGHT_TO_LEFT.contains(lang.split("-", 2)[0]) ? "rtl" : "ltr";
    }
}
