package rollcall.iri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How keys are made of names, symbols and words (ONTOLOGY 3.2). Keys use {@code A-Z a-z 0-9 . _ -} only and never
 * start or end with a dot.
 */
public final class Keys {
    /** Longest key; longer ones keep their first {@value #KEPT} characters and a hash of the whole. */
    private static final int LONGEST = 120;

    private static final int KEPT = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");
    private static final Pattern DROPPED_IN_SYMBOLS = Pattern.compile("[)\\]*\\s]");
    private static final Pattern EDGES_OF_SYMBOLS = Pattern.compile("^[._]+|[._]+$");
    private static final Pattern NOT_KEY = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private Keys() {}

    /** "Miguel Díaz-Canel" gives {@code miguel-diaz-canel}. */
    public static String slug(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened = NOT_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return EDGE_HYPHENS.matcher(hyphened).replaceAll("");
    }

    /** {@code A/RES/3379(XXX)} gives {@code A_RES_3379.XXX}. */
    public static String symbol(String symbol) {
        String dotted = symbol.replace('/', '_').replace('(', '.').replace('[', '.');
        String kept = DROPPED_IN_SYMBOLS.matcher(dotted).replaceAll("");
        return EDGES_OF_SYMBOLS.matcher(NOT_KEY.matcher(kept).replaceAll("-")).replaceAll("");
    }

    /** The first 8 hex digits of the digest of the words, whatever their case, spacing and punctuation. */
    public static String wordsHash(String words) {
        return sha256(plainWords(words)).substring(0, 8);
    }

    /** The words in lower case, with one blank between them and nothing else. */
    public static String plainWords(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** The key itself, or its first {@value #KEPT} characters with a hash where it is over {@value #LONGEST} long. */
    public static String limited(String key) {
        return key.length() <= LONGEST
                ? key
                : key.substring(0, KEPT) + "." + sha256(key).substring(0, 8);
    }

    /** Hex digest of the UTF-8 bytes of a text. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh SHA-256, which every Java platform has. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
