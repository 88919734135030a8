package rollcall.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the search as its page shows it.
 *
 * @param first    position of the first hit
 * @param previous address of the page before; empty where there is none
 * @param next     address of the page after; empty where there is none
 */
public record SearchView(
        Head head,
        String words,
        long total,
        int first,
        List<KindLink> kinds,
        List<Item> hits,
        String previous,
        String next) {

    /** A way to see one kind of thing only, or all again. */
    public record KindLink(String title, int count, String href, boolean chosen) {
        /** Value of {@code aria-current}; none leaves the attribute out. */
        public @Nullable String current() {
            return chosen ? "true" : null;
        }
    }

    /** @param words that fit the question, or tell it from its namesakes */
    public record Item(String href, Text label, String kind, String day, Text words) {}
}
