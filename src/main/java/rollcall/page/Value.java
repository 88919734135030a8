package rollcall.page;

/**
 * A node as a page shows it.
 *
 * @param text      never empty
 * @param href      where it leads; empty where it leads nowhere
 * @param elsewhere whether it leads to another site
 * @param hint      what the short form hides: a whole IRI, a datatype; may be empty
 */
public record Value(Text text, String href, boolean elsewhere, String hint) {
    public boolean isLink() {
        return !href.isEmpty();
    }
}
