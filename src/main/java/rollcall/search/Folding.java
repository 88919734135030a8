package rollcall.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The form in which names are compared: plain letters without marks, lower case, one blank for all else. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** ASCII folding can write four letters for one. */
    private static final int LONGEST_FOLD = 4;

    private Folding() {}

    /** "Côte d’Ivoire" gives "cote divoire", "Łódź" gives "lodz". */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return NOT_WORD.matcher(ascii(joined).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String ascii(String text) {
        char[] folded = new char[text.length() * LONGEST_FOLD];
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length);
    }
}
