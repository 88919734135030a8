package rollcall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resolution's symbol in any of the spellings people use, taken apart.
 *
 * @param organ    {@code A}, {@code S} or {@code A/HRC}; empty where the spelling does not say
 * @param number   the parts of its number, joined by slashes: {@code ES/11/1}
 * @param document whether it is written as the symbol of another document than a resolution: {@code A/76/L.14}
 */
public record Symbol(Optional<String> organ, String number, boolean document) {
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Set<String> ASSEMBLY = Set.of("A", "GA", "UNGA");
    private static final Set<String> COUNCIL = Set.of("S", "SC", "UNSC");
    private static final Set<String> WORDS =
            Set.of("RES", "RESOLUTION", "RESOLUTIONS", "RESOLUCION", "NO", "NR", "NUMBER", "UN", "UNITED", "NATIONS");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");
    private static final Pattern SPECIAL_SESSION = Pattern.compile("(?<![A-Z])S-(?=\\d)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)[as]\\s*/");
    /** Words before the symbol of a draft. */
    private static final Pattern DRAFT = Pattern.compile("(?i)^\\s*(?:un\\s+)?draft(?:\\s+resolution)?\\s+");
    /** A document of limited distribution, as drafts are. Behind the number, L is a part of a resolution. */
    private static final Pattern LIMITED = Pattern.compile("(?i)/\\s*L\\s*\\.\\s*\\d");
    /** Four digits from 1946 on: the year a Council resolution carries. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Empty where the text has no digit, and so is no symbol. */
    public static Optional<Symbol> of(String text) {
        String symbol = DRAFT.matcher(text).replaceFirst("").strip();
        List<String> parts = parts(symbol);
        if (parts.stream().noneMatch(Symbol::isNumber)) return Optional.empty();
        boolean limited = LIMITED.matcher(symbol).find();
        boolean resolution = !limited && parts.stream().anyMatch(p -> p.startsWith("RES"));
        Optional<String> organ = organ(parts);
        boolean document = organ.isPresent() && DOCUMENT.matcher(symbol).lookingAt();
        parts.removeIf(WORDS::contains);
        if (parts.isEmpty() || parts.stream().anyMatch(Symbol::isProse)) return Optional.empty();
        String number = String.join("/", parts);
        return Optional.of(new Symbol(organ.or(() -> implied(parts)), number, (document || limited) && !resolution));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher words = PARTS.matcher(phrases(text.toUpperCase(Locale.ROOT)));
        while (words.find()) parts.add(words.group());
        return parts;
    }

    private static String phrases(String text) {
        String named = text.replace("GENERAL ASSEMBLY", "UNGA")
                .replace("SECURITY COUNCIL", "UNSC")
                .replace("HUMAN RIGHTS COUNCIL", "HRC");
        return SPECIAL_SESSION.matcher(named).replaceAll("SX ");
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }

    /** A word no symbol has. */
    private static boolean isProse(String part) {
        return part.length() > 3
                && !isNumber(part)
                && !ROMAN.matcher(part).matches()
                && !part.startsWith("SECTION")
                && !part.startsWith("RULE")
                && !part.startsWith("PARA");
    }

    /** Takes the words that name an organ from the front. */
    private static Optional<String> organ(List<String> parts) {
        Optional<String> organ = Optional.empty();
        while (!parts.isEmpty() && !isNumber(parts.get(0))) {
            String part = parts.get(0);
            if (part.equals("HRC")) organ = Optional.of("A/HRC");
            else if (ASSEMBLY.contains(part)) organ = Optional.of("A");
            else if (COUNCIL.contains(part)) organ = Optional.of("S");
            else if (!WORDS.contains(part)) break;
            parts.remove(0);
        }
        return organ;
    }

    /** Emergency sessions and Roman numerals are the Assembly's; a number of thousands with its year is the Council's. */
    private static Optional<String> implied(List<String> parts) {
        if (parts.get(0).equals("ES")) return Optional.of("A");
        if (parts.size() < 2 || !isNumber(parts.get(0))) return Optional.empty();
        if (ROMAN.matcher(parts.get(1)).matches() && parts.get(1).length() > 1) return Optional.of("A");
        return parts.size() == 2 && YEAR.matcher(parts.get(1)).matches() ? Optional.of("S") : Optional.empty();
    }

    /** What the index has it under: with and without its organ, with and without the year or the session behind it. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String of : organ.map(o -> List.of("", o)).orElse(List.of("")))
            for (String written : List.of(number, shortNumber())) keys.add(key(of, written));
        return keys;
    }

    /** The key a question asks for. */
    String key() {
        return key(organ.orElse(""), number);
    }

    /** {@code 2623/2022} gives {@code 2623}: both bodies counted on over their years. */
    private String shortNumber() {
        String[] parts = number.split("/");
        if (parts.length != 2 || organ.isEmpty()) return number;
        boolean year = organ.get().equals("S") && YEAR.matcher(parts[1]).matches();
        boolean session = organ.get().equals("A") && ROMAN.matcher(parts[1]).matches();
        return year || session ? parts[0] : number;
    }

    private String key(String of, String written) {
        return (document ? "doc:" : "res:") + of + ":" + written;
    }
}
