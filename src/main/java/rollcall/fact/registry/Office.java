package rollcall.fact.registry;

import java.util.Optional;
import rollcall.fact.Ref;

/**
 * An office a person held. Dates are as precise as the source: {@code 2018}, {@code 2018-04} or {@code 2018-04-19}.
 *
 * @param person key of the person
 * @param of     the state or organisation it is an office of
 * @param end    empty: still held in the source of {@code asOf}
 */
public record Office(
        String person, String office, Ref of, Optional<String> start, Optional<String> end, Optional<String> asOf) {

    /** What is held, whoever holds it. */
    public record Title(String office, Ref of) {}

    public Title title() {
        return new Title(office, of);
    }
}
