package rollcall.page.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six languages of the United Nations, the first one for who understands none of them. */
public enum Language {
    ENGLISH("en", "en-GB"),
    FRENCH("fr", "fr"),
    SPANISH("es", "es"),
    RUSSIAN("ru", "ru"),
    CHINESE("zh", "zh-Hans-CN"),
    /** In the digits of the symbols and codes beside them, as the United Nations' own Arabic pages have it. */
    ARABIC("ar", "ar-u-nu-latn");

    private static final List<Locale> TAGS =
            Arrays.stream(values()).map(l -> Locale.forLanguageTag(l.tag)).toList();

    private final String tag;
    private final Locale locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
    }

    /** BCP 47, for the attribute {@code lang}. */
    public String tag() {
        return tag;
    }

    /** For dates, numbers and the order of names. */
    public Locale locale() {
        return locale;
    }

    /** For the attribute {@code dir}. */
    public String dir() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** In itself: {@code français}. */
    public String ownName() {
        Locale own = Locale.forLanguageTag(tag);
        return own.getDisplayLanguage(own);
    }

    /**
     * The one that a list of wishes asks for by RFC 4647's lookup; empty where none is in it.
     *
     * @param ranges as in {@code Accept-Language}; what cannot be read asks for nothing
     */
    static Optional<Language> wished(String ranges) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(ranges), TAGS);
            return found == null ? Optional.empty() : Optional.of(values()[TAGS.indexOf(found)]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The second is what the JDK makes of a lone hyphen.
            return Optional.empty();
        }
    }
}
