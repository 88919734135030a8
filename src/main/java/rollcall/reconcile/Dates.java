package rollcall.reconcile;

import java.util.List;
import java.util.Optional;
import rollcall.search.Named;

/**
 * The dates that a question gives.
 *
 * @param days     those that could be read
 * @param readable whether all could
 */
record Dates(List<Days> days, boolean readable) {
    static Dates of(List<Constraint> constraints) {
        List<Optional<Days>> read = constraints.stream()
                .filter(c -> c.property().equals(Property.DATE.id()))
                .flatMap(c -> c.values().stream())
                .map(Days::of)
                .toList();
        List<Days> days = read.stream().flatMap(Optional::stream).toList();
        return new Dates(days, days.size() == read.size());
    }

    /** Whether no date was given. */
    boolean isEmpty() {
        return days.isEmpty() && readable;
    }

    /** Whether a name means its bearer on one of the days at least; today where there is none. */
    boolean touch(Named name) {
        return days.isEmpty() ? name.holdsToday() : days.stream().anyMatch(d -> d.touch(name));
    }

    /** Whether a name means its bearer on all of the days. */
    boolean within(Named name) {
        return days.stream().allMatch(d -> d.within(name));
    }
}
