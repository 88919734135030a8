package rollcall.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The document a facts file was read from.
 *
 * @param id     key of the document
 * @param sha256 hex digest of the UTF-8 text the offsets refer to
 * @param length of that text in Unicode code points
 */
public record SourceDocument(
        String id,
        String sha256,
        int length,
        String language,
        DocumentType type,
        Optional<String> title,
        Optional<Ref> publisher,
        Optional<String> url,
        Optional<Dated> date,
        List<UnseenDocument> derivedFrom) {

    public SourceDocument {
        derivedFrom = derivedFrom == null ? List.of() : List.copyOf(derivedFrom);
    }

    /** Where a document's date comes from. An inferred date becomes bounds and never enters a key. */
    public enum Basis {
        STATED,
        METADATA,
        INFERRED
    }

    public record Dated(LocalDate value, Basis basis) {}

    public Optional<LocalDate> day() {
        return date.map(Dated::value);
    }
}
