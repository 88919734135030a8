package rollcall.page;

import java.util.List;

/**
 * Why there is no page.
 *
 * @param title  the kind of problem in the reader's language
 * @param text   the same at more length
 * @param detail what was found in this case, in English
 * @param search address of a search for what was not found; may be empty
 * @param nearest what may have been meant
 * @param query  that could not be answered; may be empty
 * @param path   that was asked for, below the base
 */
public record ProblemView(
        int status,
        String title,
        String text,
        String detail,
        String requestId,
        String search,
        List<Near> nearest,
        String query,
        String path) {
    /** @param id kind and key: {@code state/CUB} */
    public record Near(String id, Text label) {}

    /** Of the page about it. */
    public Head head(String language) {
        return Head.unlisted(new Text(title, language), path);
    }
}
