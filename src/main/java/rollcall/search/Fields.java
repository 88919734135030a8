package rollcall.search;

/** The fields of an entry's document. */
final class Fields {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String LABEL = "label";
    static final String ABOUT = "about";
    static final String DAY = "day";
    /** One value a name: folded, whole. */
    static final String NAME = "name";
    /** The words of the names, folded. */
    static final String PART = "part";
    /** One value a name, stored only, as {@link EntryDocument} writes it. */
    static final String NAMED = "named";

    static final String CODE = "code";
    static final String SYMBOL = "symbol";
    /** Keys that {@link Symbol} makes of the symbols. */
    static final String SYMBOL_KEY = "symbolKey";

    static final String LINK = "link";
    /** The words of the names, with their stems. */
    static final String TITLE = "title";
    /** All words, with their stems. */
    static final String TEXT = "text";
    /** What {@link #TEXT} was made of beside the names, for excerpts. */
    static final String WORDS = "words";

    private Fields() {}
}
