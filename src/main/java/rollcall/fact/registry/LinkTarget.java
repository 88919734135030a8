package rollcall.fact.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A data set elsewhere that describes the same things, and how its IRIs are made of its identifiers. */
public enum LinkTarget {
    /** Items, {@code Q241}. */
    WIKIDATA("Wikidata", "http://www.wikidata.org/entity/", ""),
    /** Titles of English articles, blanks as underscores. */
    DBPEDIA("DBpedia", "http://dbpedia.org/resource/", ""),
    /** Numbers. */
    GEONAMES("GeoNames", "https://sws.geonames.org/", "/"),
    /** Numbers in the UNBIS Thesaurus. */
    UNBIS("the UNBIS Thesaurus", "http://metadata.un.org/thesaurus/", ""),
    /** Codes of the European Union's authority table of countries. */
    EU("the EU Vocabularies", "http://publications.europa.eu/resource/authority/country/", "");

    private final String title;
    private final String space;
    private final String end;

    LinkTarget(String title, String space, String end) {
        this.title = title;
        this.space = space;
        this.end = end;
    }

    /** For people, in the middle of a sentence. */
    public String title() {
        return title;
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
