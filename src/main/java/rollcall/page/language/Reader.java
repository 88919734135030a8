package rollcall.page.language;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language somebody reads.
 *
 * @param chosen whether the address asks for it; the links of the page then do as well, so that a choice lasts without
 *               cookies and an address shows everybody the same
 */
public record Reader(Language language, boolean chosen) {
    /** Who said nothing. */
    public static final Reader ANYBODY = new Reader(Language.ENGLISH, false);

    private static final String PARAMETER = "lang=";

    /**
     * What the address asks for counts before what the browser asks for, where it is a language that we have.
     *
     * @param query          of the address; read from there, since a form's body may be a query too large to touch
     * @param acceptLanguage the header's value
     */
    public static Reader of(@Nullable String query, @Nullable String acceptLanguage) {
        Optional<Language> chosen = query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> parameter.startsWith(PARAMETER))
                        .findFirst()
                        .flatMap(parameter -> Language.wished(parameter.substring(PARAMETER.length())));
        if (chosen.isPresent()) return new Reader(chosen.get(), true);
        Optional<Language> wished = acceptLanguage == null ? Optional.empty() : Language.wished(acceptLanguage);
        return new Reader(wished.orElse(Language.ENGLISH), false);
    }

    /** An own address without a language, made to ask for this one where it was chosen. */
    public String kept(String address) {
        return chosen ? in(language, address) : address;
    }

    /** An own address without a language, made to ask for one. */
    public static String in(Language language, String address) {
        int fragment = address.indexOf('#');
        String rest = fragment < 0 ? address : address.substring(0, fragment);
        String anchor = fragment < 0 ? "" : address.substring(fragment);
        return rest + (rest.contains("?") ? '&' : '?') + PARAMETER + language.tag() + anchor;
    }
}
