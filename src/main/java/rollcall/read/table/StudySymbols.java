package rollcall.read.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form for the symbols of General Assembly resolutions as the UN and the study write them: session, number, part.
 * {@code R/37/99D} and {@code A/RES/37/99D} are one; so are {@code R/28/3193B} and {@code A/RES/3193(XXVIII)[B]}.
 */
final class StudySymbols {
    private static final Pattern BY_SESSION = Pattern.compile("A/RES/(ES-|S-|)(\\d{1,4})/+(\\d{1,9})(.*)");
    private static final Pattern BY_NUMERAL =
            Pattern.compile("A/RES/(\\d{1,9})(\\((?:ES-|S-)?(?:[IVXL]+|\\d{1,4})\\))(.*)");
    private static final Pattern STUDY = Pattern.compile("(R|ESS|SS)/(\\d{1,4})/(\\d{1,9})(.*)");
    private static final Pattern NOT_PART = Pattern.compile("SECTION|[^A-Z0-9]");
    /** Before this session the study counts its resolutions in a way of its own. */
    private static final int FIRST_SESSION_WITH_NUMBERS = 21;

    private StudySymbols() {}

    /** Of a symbol of the UN. */
    static Optional<String> ofUn(String symbol) {
        Matcher m = BY_SESSION.matcher(symbol);
        if (m.matches()) return Optional.of(key(m.group(1) + m.group(2), m.group(3), m.group(4)));
        Matcher old = BY_NUMERAL.matcher(symbol);
        if (!old.matches()) return Optional.empty();
        return Symbols.session(symbol).map(session -> key(session, old.group(1), old.group(3)));
    }

    /** Of a symbol of the study; empty where it does not carry the resolution's number. */
    static Optional<String> ofStudy(String unres) {
        if (unres.startsWith("A/RES/")) return ofUn(unres);
        Matcher m = STUDY.matcher(unres);
        if (!m.matches()) return Optional.empty();
        boolean regular = m.group(1).equals("R");
        if (regular && Integer.parseInt(m.group(2)) < FIRST_SESSION_WITH_NUMBERS) return Optional.empty();
        return Optional.of(key(session(unres).orElseThrow(), m.group(3), m.group(4)));
    }

    /** The special session a symbol of the study names, or the regular one. */
    static Optional<String> session(String unres) {
        Matcher m = STUDY.matcher(unres);
        if (!m.matches()) return Symbols.session(unres);
        return Optional.of(
                switch (m.group(1)) {
                    case "ESS" -> "ES-" + m.group(2);
                    case "SS" -> "S-" + m.group(2);
                    default -> m.group(2);
                });
    }

    private static String key(String session, String number, String part) {
        return session + "/" + Integer.parseInt(number) + "/"
                + NOT_PART.matcher(part.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
