package rollcall.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.search.Entry;
import rollcall.search.Named;

/**
 * On which days a state held its seat: those of its membership on which its label means it. So Egypt and Syria are not
 * members of their own while their union is one. Whether a state existed before it was a member, nothing here says.
 *
 * @param member the first and the last day of the membership
 * @param labels with their days
 */
record Tenure(Days member, List<Named> labels) {
    /** Empty for a state of which no membership is known, as for observers. */
    static Optional<Tenure> of(Graph graph, Node state, Entry entry) {
        List<Named> labels = entry.names().stream()
                .filter(name -> name.role() == Named.Role.LABEL)
                .toList();
        return day(graph, state, Property.MEMBER_FROM).map(from -> {
            LocalDate until = day(graph, state, Property.MEMBER_UNTIL).orElse(LocalDate.MAX);
            return new Tenure(new Days(from, until), labels);
        });
    }

    private static Optional<LocalDate> day(Graph graph, Node state, Property property) {
        return property.values(graph, state).stream()
                .flatMap(node -> Days.of(node.getLiteralLexicalForm()).stream())
                .map(Days::first)
                .findFirst();
    }

    /** Empty where it held the seat on some of the days only. */
    Optional<Boolean> covers(List<Days> days) {
        if (days.stream().allMatch(this::covers)) return Optional.of(true);
        return days.stream().anyMatch(this::touches) ? Optional.empty() : Optional.of(false);
    }

    private boolean covers(Days days) {
        return days.within(member) && labels.stream().anyMatch(days::within);
    }

    private boolean touches(Days days) {
        return days.overlap(member) && labels.stream().anyMatch(days::touch);
    }
}
