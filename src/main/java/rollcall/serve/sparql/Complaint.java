package rollcall.serve.sparql;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser complains of, in words for whoever wrote the query; its own speak of its grammar and of its classes. */
final class Complaint {
    private static final Pattern TOKEN = Pattern.compile(
            "Encountered (\"<EOF>\"|\" (?:<\\w+>|\"[^\"]*\") \"(.*?) \"\") at line (\\d+), column (\\d+)\\.(.*)",
            Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile(
            "Lexical error at line (\\d+), column (\\d+)\\. +Encountered: (<EOF>|'(\\d+)' \\(\\d+\\),?) ?after prefix \"(.*)\"",
            Pattern.DOTALL);
    private static final Pattern UNREADABLE = Pattern.compile("Lexical error at line (\\d+), column (\\d+)");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^ +(<(\\w+?)>|\"([^\\\\].*)\") \\.\\.\\.$");
    private static final Pattern PLACED = Pattern.compile("\\[line: (\\d+), col: (\\d+)] *");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)*\\.[A-Z][\\w$]*:? *");

    /** In characters. */
    private static final int LONGEST = 500;

    /** A longer list says nothing. */
    private static final int MOST = 12;

    /** Of the parser's tokens, in their order the more special first. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("IRIref", "an IRI"),
            Map.entry("PNAME_NS", "a prefixed name"),
            Map.entry("PNAME_LN", "a prefixed name"),
            Map.entry("VAR1", "a variable"),
            Map.entry("VAR2", "a variable"),
            Map.entry("BLANK_NODE_LABEL", "a blank node"),
            Map.entry("NIL", "()"),
            Map.entry("ANON", "[]"),
            Map.entry("LANGTAG", "a language tag"),
            Map.entry("EOF", "the end"));

    private Complaint() {}

    /** One sentence or two, with line and column where the parser says them. */
    static String of(String message) {
        return bounded(plain(message));
    }

    private static String plain(String message) {
        Matcher token = TOKEN.matcher(message);
        if (token.find()) return token(token.toMatchResult());
        Matcher letters = LETTERS.matcher(message);
        if (letters.find()) return letters(letters.toMatchResult());
        Matcher unreadable = UNREADABLE.matcher(message);
        if (unreadable.find()) return place(unreadable.group(1), unreadable.group(2)) + "a character no query has.";
        return rest(message);
    }

    /** A query may be long; what is wrong with it may not. */
    private static String bounded(String complaint) {
        return complaint.length() <= LONGEST ? complaint : complaint.substring(0, LONGEST) + " […]";
    }

    private static String token(MatchResult found) {
        boolean end = found.group(2) == null;
        String what = end ? "the query ends too early" : "'" + unescaped(found.group(2)) + "' does not fit here";
        return place(found.group(3), found.group(4)) + what + expected(found.group(5)) + ".";
    }

    private static String expected(String list) {
        Set<String> names = new LinkedHashSet<>();
        EXPECTED.matcher(list).results().forEach(m -> names.add(m.group(2) == null ? m.group(3) : name(m.group(2))));
        boolean useful = !names.isEmpty() && names.size() <= MOST;
        return useful ? "; expected " + (names.size() > 1 ? "one of: " : "") + String.join(" ", joined(names)) : "";
    }

    private static Set<String> joined(Set<String> names) {
        Set<String> joined = new LinkedHashSet<>();
        int left = names.size();
        for (String name : names) joined.add(--left == 0 ? name : name + ",");
        return joined;
    }

    private static String name(String token) {
        if (token.startsWith("STRING_LITERAL")) return "a string";
        if (token.startsWith("INTEGER") || token.startsWith("DECIMAL") || token.startsWith("DOUBLE")) return "a number";
        return NAMES.getOrDefault(token, token.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String letters(MatchResult found) {
        String before = "'" + unescaped(found.group(5)) + "'";
        String place = place(found.group(1), found.group(2));
        if (found.group(4) == null) return place + "the query ends after " + before + ", which is not whole.";
        int letter = Integer.parseInt(found.group(4));
        if (Character.isWhitespace(letter)) return place + before + " is no word of SPARQL.";
        return place + "'" + Character.toString(letter) + "' cannot come after " + before + ".";
    }

    private static String place(String line, String column) {
        return "Line " + line + ", column " + column + ": ";
    }

    /** As the parser's generator escapes what it quotes. */
    private static String unescaped(String quoted) {
        return Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)").matcher(quoted).replaceAll(m -> {
            String escape = m.group(1);
            String plain = escape.length() > 1
                    ? Character.toString(Integer.parseInt(escape.substring(1), 16))
                    : switch (escape) {
                        case "n" -> "\n";
                        case "t" -> "\t";
                        case "r" -> "\r";
                        default -> escape;
                    };
            return Matcher.quoteReplacement(plain);
        });
    }

    private static String rest(String message) {
        String text = PLACED.matcher(message).replaceAll("Line $1, column $2: ");
        text = CLASS_NAME.matcher(text).replaceAll("");
        text = text.replaceFirst("(already in-scope: \\?\\w+) in .*", "$1")
                .replaceFirst("Code: \\d+/\\w+ in \\w+: ", "")
                .replaceFirst(" is a valid number but can't not be stored in a long", " is too large a number");
        return text.replaceAll("\\s+", " ").strip();
    }
}
