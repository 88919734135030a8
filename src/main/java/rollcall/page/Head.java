package rollcall.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page says of itself.
 *
 * @param title       of the window
 * @param description one sentence for search engines; may be empty
 * @param canonical   the page's whole address
 * @param iri         of the thing the page is about, for copying; empty where there is none
 * @param data        the same in other formats
 * @param query       address of the editor with a query about it
 * @param jsonLd      ready to stand in a script element; empty where there is none
 */
public record Head(
        String title,
        String description,
        String canonical,
        Optional<String> iri,
        List<DataLink> data,
        Optional<String> query,
        String jsonLd) {

    public record DataLink(String title, String mediaType, String href) {}

    /** Of a page that is about nothing in the data. */
    public static Head of(String title, String description, String canonical) {
        return new Head(title, description, canonical, Optional.empty(), List.of(), Optional.empty(), "");
    }
}
