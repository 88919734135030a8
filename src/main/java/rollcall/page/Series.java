package rollcall.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Tells a yearly series from other tables. */
final class Series {
    /** Two dates are no series. */
    private static final int LEAST = 3;

    private Series() {}

    /** The years of a column, where every row has a year there and no two have the same; else empty. */
    static Optional<Years> of(List<Binding> rows, Var column) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Binding row : rows) {
            Optional<Integer> year = Optional.ofNullable(row.get(column)).flatMap(value -> year(value, column));
            if (year.isEmpty() || !years.add(year.get())) return Optional.empty();
        }
        return years.size() < LEAST ? Optional.empty() : Optional.of(new Years(years));
    }

    /** Of a date, or of a number in a column that is called so. */
    private static Optional<Integer> year(Node value, Var column) {
        String form = Cells.isOfYears(column) ? "\\d{4}" : "\\d{4}-\\d{2}-\\d{2}";
        if (!value.isLiteral() || !value.getLiteralLexicalForm().matches(form)) return Optional.empty();
        return Optional.of(Integer.valueOf(value.getLiteralLexicalForm().substring(0, 4)));
    }
}
