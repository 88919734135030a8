package rollcall.fact.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A data set elsewhere that describes the same things, and how its IRIs are made of its identifiers. */
public enum LinkTarget {
    /** Items, {@code Q241}. */
    WIKIDATA("http://www.wikidata.org/entity/", ""),
    /** Titles of English articles, blanks as underscores. */
    DBPEDIA("http://dbpedia.org/resource/", ""),
    /** Numbers. */
    GEONAMES("https://sws.geonames.org/", "/"),
    /** Numbers in the UNBIS Thesaurus. */
    UNBIS("http://metadata.un.org/thesaurus/", ""),
    /** Codes of the European Union's authority table of countries. */
    EU("http://publications.europa.eu/resource/authority/country/", "");

    private final String space;
    private final String end;

    LinkTarget(String space, String end) {
        this.space = space;
        this.end = end;
    }

    /** What all its IRIs start with. */
    public String space() {
        return space;
    }

    public String iri(String id) {
        return space + id + end;
    }

    /** In files and keys: {@code wikidata}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkTarget> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }
}
