package rollcall.read.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.fact.Outcome;

/** What a symbol of a resolution says by its form. */
final class Symbols {
    private static final Pattern ADOPTED = Pattern.compile("[AS]/RES/.*|A/HRC/(?:RES|DEC)/.*");
    private static final Pattern DRAFT = Pattern.compile("A/(\\d{1,4}|ES-\\d{1,4}|S-\\d{1,4})/L\\..*");
    private static final Pattern BY_NUMBER = Pattern.compile("A/RES/(\\d{1,4}|ES-\\d{1,4}|S-\\d{1,4})/.*");
    private static final Pattern BY_NUMERAL = Pattern.compile("A/RES/[^(]*\\(((?:ES-|S-)?(?:[IVXLC]+|\\d{1,4}))\\).*");
    private static final Pattern REGULAR = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMERAL = Pattern.compile("(ES-|S-|)([IVXLC]+)");
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

    private Symbols() {}

    /** Whether it is the symbol of an adopted text. */
    static boolean isAdopted(String symbol) {
        return ADOPTED.matcher(symbol).matches();
    }

    /** Adopted, where the symbol is that of an adopted text. */
    static Optional<Outcome> result(String symbol) {
        return isAdopted(symbol) ? Optional.of(Outcome.ADOPTED) : Optional.empty();
    }

    /** Short code of the organ whose symbol it is. */
    static Optional<String> organ(String symbol) {
        if (symbol.startsWith("A/HRC/")) return Optional.of("un-hrc");
        if (symbol.startsWith("A/")) return Optional.of("un-ga");
        return symbol.startsWith("S/") ? Optional.of("un-sc") : Optional.empty();
    }

    /** The session of the General Assembly in Arabic numbers: {@code 73}, {@code ES-11}, {@code S-1}. */
    static Optional<String> session(String symbol) {
        for (Pattern form : new Pattern[] {BY_NUMBER, BY_NUMERAL, DRAFT}) {
            Matcher m = form.matcher(symbol);
            if (m.matches()) return Optional.of(arabic(m.group(1)));
        }
        return Optional.empty();
    }

    private static String arabic(String session) {
        Matcher m = NUMERAL.matcher(session);
        return m.matches() ? m.group(1) + number(m.group(2)) : session;
    }

    private static int number(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = DIGITS.get(numeral.charAt(i));
            boolean before = i + 1 < numeral.length() && digit < DIGITS.get(numeral.charAt(i + 1));
            sum += before ? -digit : digit;
        }
        return sum;
    }

    /**
     * The days on which a regular session of the General Assembly can have sat: from September of its year to September
     * of the next; the first one sat in 1946.
     */
    static Optional<Days> sessionDays(String session) {
        if (!REGULAR.matcher(session).matches()) return Optional.empty();
        int number = Integer.parseInt(session);
        if (number == 1) return Optional.of(new Days(LocalDate.of(1946, 1, 1), LocalDate.of(1946, 12, 31)));
        return Optional.of(new Days(LocalDate.of(1945 + number, 9, 1), LocalDate.of(1946 + number, 9, 30)));
    }

    record Days(LocalDate first, LocalDate last) {
        boolean include(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
