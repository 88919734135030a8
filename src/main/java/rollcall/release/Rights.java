package rollcall.release;

import java.util.Optional;

/**
 * Terms of use of a part of the data.
 *
 * @param license IRI of a licence; empty where none was given
 * @param words   what a person has to know
 */
record Rights(Optional<String> license, String words) {
    private static final String CC_BY = "http://creativecommons.org/licenses/by/4.0/";
    private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";

    static final Rights UN_RECORDS =
            new Rights(Optional.empty(), "Copyright United Nations; non-commercial use, with attribution.");
    static final Rights DOCUMENTS = new Rights(
            Optional.of(CC_BY),
            "Our own extraction; the quoted passages remain their publishers' and are quoted as evidence.");
    static final Rights OWN = new Rights(Optional.of(CC_BY), "Made by this project.");
    static final Rights LINKS = new Rights(Optional.of(CC0), "Links to other data sets, free of any condition.");
    static final Rights MIXED = new Rights(
            Optional.empty(),
            "Parts have terms of their own, named for each graph. The United Nations' voting records in it are copyright"
                    + " United Nations; non-commercial use, with attribution.");
    static final Rights WITHOUT_RECORDS = new Rights(
            Optional.of(CC_BY),
            "Without the United Nations' voting records; quoted passages remain their publishers'.");

    /** For the manifest. */
    String text() {
        return license.map(iri -> iri + " " + words).orElse(words);
    }
}
