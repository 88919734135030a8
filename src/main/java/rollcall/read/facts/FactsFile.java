package rollcall.read.facts;

import java.util.List;
import java.util.Optional;
import rollcall.fact.Declared;
import rollcall.fact.Fact;
import rollcall.fact.SourceDocument;

/**
 * What one facts file says, as far as it was not refused.
 *
 * @param file     as the user named it
 * @param text     the document's text, if it was at hand
 * @param declared people, bodies, groups, places and unnamed voices the file brings along
 * @param records  number of records in the file, refused ones included
 */
public record FactsFile(
        String file,
        SourceDocument document,
        Optional<String> text,
        List<Declared> declared,
        List<Located> facts,
        int records) {
    /** @param pointer JSON Pointer of the record */
    public record Located(Fact fact, String pointer) {}
}
