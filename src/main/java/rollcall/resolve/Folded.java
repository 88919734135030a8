package rollcall.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: no marks, lower case, one blank for every run of other characters. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** "Côte d’Ivoire" gives "cote d ivoire". */
    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
