package rollcall.map;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.fact.DateSpan;

/**
 * The date part of a key and its words for labels (ONTOLOGY 3.2, "D"). What cannot be dated as finely as its kind
 * demands stays private to its document.
 *
 * @param key   {@code 2018-11-02}, {@code 2018-11}, {@code 2018} or {@code undated.{doc}}
 * @param words "2 November 2018", "November 2018", "2018" or "undated"
 */
record DatePart(String key, String words) {
    static DatePart day(DateSpan span, String document) {
        return span.value().map(DatePart::of).orElseGet(() -> undated(document));
    }

    /** The month that all known ends fall into, else the year; one bound alone tells neither. */
    static DatePart month(DateSpan span, Optional<LocalDate> end, String document) {
        List<LocalDate> known = Stream.of(span.value(), span.earliest(), span.latest(), end)
                .flatMap(Optional::stream)
                .toList();
        if (known.isEmpty() || span.value().isEmpty() && known.size() == 1) return undated(document);
        LocalDate any = known.get(0);
        if (known.stream().allMatch(d -> YearMonth.from(d).equals(YearMonth.from(any))))
            return new DatePart(YearMonth.from(any).toString(), Names.month(any));
        if (known.stream().allMatch(d -> d.getYear() == any.getYear())) return year(any.getYear());
        return undated(document);
    }

    /** The year that both ends fall into. */
    static DatePart year(DateSpan span, String document) {
        if (span.first().isEmpty() || span.last().isEmpty()) return undated(document);
        int year = span.first().get().getYear();
        return year == span.last().get().getYear() ? year(year) : undated(document);
    }

    /** The year of the latest end there is. */
    static DatePart latestYear(DateSpan span, String document) {
        return span.year().map(DatePart::year).orElseGet(() -> undated(document));
    }

    static DatePart of(LocalDate day) {
        return new DatePart(day.toString(), Names.day(day));
    }

    static DatePart year(int year) {
        return new DatePart(Integer.toString(year), Integer.toString(year));
    }

    static DatePart undated(String document) {
        return new DatePart("undated." + document, "undated");
    }
}
