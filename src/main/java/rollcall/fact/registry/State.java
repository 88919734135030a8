package rollcall.fact.registry;

import java.time.LocalDate;
import java.util.Optional;
import rollcall.fact.Ref;

/**
 * A state or former state as holder of a seat, in one period of its identity.
 *
 * @param key          ISO 3166-1 alpha-3, or alpha-3 of ISO 3166-3, or a word in capitals
 * @param m49          three digits
 * @param dbpedia      title of the English article, blanks as underscores
 * @param geonames     number of the country in GeoNames
 * @param unbis        number in the UNBIS thesaurus
 * @param unCode       code in the UN's own vote records
 * @param memberFrom   first day of membership in the United Nations
 * @param memberUntil  last day of membership
 * @param validFrom    first day on which the row holds its seat, where that differs from the membership
 * @param validUntil   last such day
 * @param continues    key of the state whose seat it goes on with
 * @param confidence   how many independent sources give the Wikidata id: two-sources, one-source, none
 */
public record State(
        String key,
        Optional<String> iso3,
        Optional<String> iso2,
        Optional<String> m49,
        String label,
        Optional<String> officialName,
        Optional<String> wikidata,
        Optional<String> dbpedia,
        Optional<String> geonames,
        Optional<String> unbis,
        Optional<String> unCode,
        Status status,
        Optional<LocalDate> memberFrom,
        Optional<LocalDate> memberUntil,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<String> continues,
        Optional<String> capital,
        Optional<String> iso3166Part3,
        String confidence) {

    /** What a state is to the United Nations. */
    public enum Status {
        MEMBER,
        OBSERVER,
        FORMER,
        OTHER
    }

    public Ref ref() {
        return Ref.state(key);
    }

    /** The first day on which it can have voted; empty where no bound is known. */
    public Optional<LocalDate> first() {
        return validFrom.or(() -> memberFrom);
    }

    /** The last day on which it can have voted; empty where no bound is known. */
    public Optional<LocalDate> last() {
        return validUntil.or(() -> memberUntil);
    }

    /** Whether it held its seat on a day. */
    public boolean seatedOn(LocalDate day) {
        boolean begun = first().map(from -> !day.isBefore(from)).orElse(false);
        return begun && last().map(until -> !day.isAfter(until)).orElse(true);
    }
}
