package rollcall.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page says of itself.
 *
 * @param title       of the window
 * @param description one sentence for search engines; may be empty
 * @param path        the page's address below the base, without a language
 * @param listed      whether search engines should know it, in all its languages
 * @param iri         of the thing the page is about, for copying; empty where there is none
 * @param data        the same in other formats
 * @param query       address of the editor with a query about it
 * @param jsonLd      ready to stand in a script element; empty where there is none
 */
public record Head(
        Text title,
        Text description,
        String path,
        boolean listed,
        Optional<String> iri,
        List<DataLink> data,
        Optional<String> query,
        String jsonLd) {

    public record DataLink(String title, String mediaType, String href) {}

    /** Of a page that is about nothing in the data. */
    public static Head of(Text title, Text description, String path) {
        return new Head(title, description, path, true, Optional.empty(), List.of(), Optional.empty(), "");
    }

    /** Of a page that is an answer to one reader. */
    public static Head unlisted(Text title, String path) {
        return new Head(title, Text.plain(""), path, false, Optional.empty(), List.of(), Optional.empty(), "");
    }
}
