package rollcall.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.page.language.Messages;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * When a thing was, in a few words. What is known by its bounds alone is never told as if it were a day; bounds that leave
 * one day only are those of a day that no source states.
 */
final class Days {
    private static final List<Node> EXACT = List.of(SCHEMA.startDate, DCTERMS.issued, DCTERMS.date);

    private final Graph graph;
    private final Messages say;

    Days(Graph graph, Messages say) {
        this.graph = graph;
        this.say = say;
    }

    /** Empty where nothing is known. */
    String of(Node thing) {
        for (Node property : EXACT) {
            Optional<String> day = Graphs.text(graph, thing, property);
            if (day.isPresent()) return say.date(day.get());
        }
        Optional<String> earliest = Graphs.text(graph, thing, RC.earliest);
        Optional<String> latest = Graphs.text(graph, thing, RC.latest);
        if (earliest.isPresent() && latest.isPresent()) return between(earliest.get(), latest.get());
        return latest.map(day -> bound(RC.latest, day))
                .or(() -> earliest.map(day -> bound(RC.earliest, day)))
                .or(() -> Graphs.text(graph, thing, SCHEMA.endDate).map(say::date))
                .or(() -> Graphs.voted(graph, thing).map(say::date))
                .orElse("");
    }

    private String between(String earliest, String latest) {
        try {
            LocalDate first = LocalDate.parse(earliest);
            LocalDate last = LocalDate.parse(latest);
            if (first.equals(last)) return say.text("day.inferred", say.day(earliest));
            if (first.getDayOfYear() == 1 && last.plusDays(1).equals(first.plusYears(1)))
                return Integer.toString(first.getYear());
            if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth()))
                return say.date(YearMonth.from(first).toString());
        } catch (DateTimeException e) {
            return earliest + " – " + latest;
        }
        return say.date(earliest) + " – " + say.date(latest);
    }

    private String bound(Node property, String day) {
        return Properties.of(property).map(p -> p.label(say) + " ").orElse("") + say.date(day);
    }
}
