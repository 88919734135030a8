package rollcall.rectangle;

import java.time.LocalDate;
import java.util.Optional;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.Coverage;

/**
 * A roll call as it is kept.
 *
 * @param year    empty where the record does not say in which one of two years it was
 * @param choices by the number of the state: the ordinal of its choice and one more, 0 where it is not listed
 */
record Kept(
        String id,
        String organ,
        String session,
        Optional<LocalDate> day,
        Optional<Integer> year,
        String symbol,
        String title,
        Coverage coverage,
        String result,
        Counts stated,
        Counts counted,
        String source,
        byte[] choices) {

    /** The choice of a state; empty where it is not listed. */
    Optional<Choice> choice(int state) {
        int listed = state < choices.length ? choices[state] : 0;
        return listed == 0 ? Optional.empty() : Optional.of(Choice.values()[listed - 1]);
    }

    String date() {
        return day.map(LocalDate::toString).or(() -> year.map(String::valueOf)).orElse("");
    }
}
