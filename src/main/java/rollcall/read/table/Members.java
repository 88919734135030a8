package rollcall.read.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.Seats;

/**
 * Who a table means by a member: by the name as it stood on the day; by the code only where the registry lacks the
 * name, and then with a warning, because a code does not say which holder of a seat is meant.
 */
record Members(String table, Seats seats, Report report) {
    Optional<Ref> of(String name, String code, LocalDate day, long line, String column) {
        Resolution answer = seats.member(table, name, day);
        if (answer instanceof Resolution.Found found) return Optional.of(found.ref());
        Optional<Ref> byCode = code.isEmpty() ? Optional.empty() : seats.byCode(code, day);
        if (byCode.isPresent()) warn(name, code, byCode.get(), line, column);
        else refuse(name, day, answer, line, column);
        return byCode;
    }

    private void warn(String name, String code, Ref state, long line, String column) {
        report.warn(
                line,
                column,
                "MEMBER-BY-CODE",
                "'" + name + "', taken for " + state + " by its code " + code,
                "a name of the registry",
                "add the name to a names.csv of the data folder");
    }

    private void refuse(String name, LocalDate day, Resolution answer, long line, String column) {
        String nearest = answer instanceof Resolution.Unknown unknown
                        && !unknown.nearest().isEmpty()
                ? "; nearest: "
                        + unknown.nearest().stream()
                                .map(c -> c.name() + " (" + c.ref() + ")")
                                .collect(Collectors.joining(", "))
                : "";
        report.refuse(
                line,
                column,
                "MEMBER-UNKNOWN",
                "'" + name + "' on " + day,
                "a member's name in the registry" + nearest,
                "correct the name, or add it to a names.csv of the data folder");
    }
}
