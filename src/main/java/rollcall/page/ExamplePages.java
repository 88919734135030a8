package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import rollcall.page.language.Language;
import rollcall.page.language.Messages;

/** Runs example queries for their pages, in the caller's transaction. */
public final class ExamplePages {
    private static final int MOST_ROWS = 100;
    private static final long SECONDS = 20;

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Values values;
    private final Cells cells;

    public ExamplePages(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.values = new Values(dataset.getUnionGraph(), addresses);
        this.cells = new Cells(values);
    }

    /** @throws org.apache.jena.query.QueryCancelledException where the query takes too long */
    public ExamplePage page(Example example) {
        Examples examples = new Examples(addresses);
        String complete = examples.complete(example);
        Query query = QueryFactory.create(complete, addresses.iris().base());
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build()) {
            RowSet rows = exec.select();
            List<String> columns = rows.getResultVars().stream()
                    .map(v -> values.say().text("column." + v.getVarName()))
                    .toList();
            List<Binding> shown = new ArrayList<>();
            while (rows.hasNext() && shown.size() < MOST_ROWS) shown.add(rows.next());
            return new ExamplePage(
                    head(example),
                    example,
                    example.question(language()),
                    example.note(language()),
                    complete,
                    examples.editor(example),
                    columns,
                    shown.stream().map(binding -> row(binding, rows)).toList(),
                    extent(shown, rows, query.getLimit()));
        }
    }

    private List<Value> row(Binding binding, RowSet rows) {
        return rows.getResultVars().stream()
                .map(variable -> Optional.ofNullable(binding.get(variable))
                        .map(node -> cells.of(variable, node))
                        .orElse(new Value(Text.plain(""), "", false, "")))
                .toList();
    }

    /** @param limit of the query itself; what it cuts off is not known, so that no answer as long as that is called all */
    private String extent(List<Binding> shown, RowSet rows, long limit) {
        boolean cut = shown.size() == limit;
        String key = rows.hasNext() ? "example.rows-first" : cut ? "example.rows-limit" : "example.rows";
        String years = rows.hasNext() || cut ? "" : years(shown, rows);
        return (values.say().text(key, shown.size()) + " " + years).strip();
    }

    /** Of a series by year: where it begins and ends, and what it lacks; a table of it looks whole without that. */
    private String years(List<Binding> rows, RowSet set) {
        Messages say = values.say();
        return set.getResultVars().stream()
                .flatMap(variable -> Series.of(rows, variable).stream())
                .findFirst()
                .map(years -> {
                    String gaps = years.gaps(say);
                    String bounds = say.text(
                            "example.years",
                            Integer.toString(years.held().first()),
                            Integer.toString(years.held().last()));
                    return gaps.isEmpty() ? bounds : bounds + " " + say.text("example.gaps", gaps);
                })
                .orElse("");
    }

    private Language language() {
        return values.say().language();
    }

    private Head head(Example example) {
        return Head.of(example.question(language()), example.question(language()), "examples/" + example.name());
    }
}
