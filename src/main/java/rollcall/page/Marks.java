package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a passage where certain words stand in it. */
final class Marks {
    private Marks() {}

    /**
     * @param marks words and what they are; of overlapping ones the one that begins first counts, then the longer
     * @return the passage in pieces, nothing lost
     */
    static List<Card.Piece> cut(String passage, Map<String, String> marks) {
        List<Card.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < passage.length()) {
            String next = next(passage, from, marks);
            int at = next.isEmpty() ? passage.length() : passage.indexOf(next, from);
            if (at > from) pieces.add(new Card.Piece(passage.substring(from, at), ""));
            if (!next.isEmpty()) pieces.add(new Card.Piece(next, marks.getOrDefault(next, "")));
            from = at + next.length();
        }
        return pieces;
    }

    private static String next(String passage, int from, Map<String, String> marks) {
        String best = "";
        int first = Integer.MAX_VALUE;
        for (String words : marks.keySet()) {
            int at = words.isEmpty() ? -1 : passage.indexOf(words, from);
            boolean better = at >= 0 && (at < first || at == first && words.length() > best.length());
            if (better) {
                first = at;
                best = words;
            }
        }
        return best;
    }
}
