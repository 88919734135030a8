package rollcall.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of an entry that fit a question best. */
final class Excerpt {
    private static final int LONGEST = 300;

    private Excerpt() {}

    /** Empty where no text of the entry shares a word with the question. */
    static Optional<String> of(Entry entry, String question) {
        Set<String> asked = new HashSet<>(List.of(Folding.of(question).split(" ")));
        return entry.texts().stream()
                .max(Comparator.comparingInt(text -> shared(text, asked)))
                .filter(text -> shared(text, asked) > 0)
                .map(text -> around(text, asked));
    }

    private static int shared(String text, Set<String> asked) {
        Set<String> words = new HashSet<>(List.of(Folding.of(text).split(" ")));
        words.retainAll(asked);
        return words.size();
    }

    private static String around(String text, Set<String> asked) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        int start = Math.max(0, firstShared(text, asked) - LONGEST / 3);
        int from = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int to = Math.min(text.length(), from + LONGEST);
        if (to < text.length() && text.lastIndexOf(' ', to) > from) to = text.lastIndexOf(' ', to);
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private static int firstShared(String text, Set<String> asked) {
        int at = 0;
        for (String word : text.split("(?<= )")) {
            if (asked.contains(Folding.of(word))) return at;
            at += word.length();
        }
        return 0;
    }
}
