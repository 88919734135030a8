package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
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

    public ExamplePages(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.values = new Values(dataset.getUnionGraph(), addresses);
    }

    /** @throws org.apache.jena.query.QueryCancelledException where the query takes too long */
    public ExamplePage page(Example example) {
        Examples examples = new Examples(addresses);
        String query = examples.complete(example);
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(QueryFactory.create(query, addresses.iris().base()))
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
                    query,
                    examples.editor(example),
                    columns,
                    shown.stream().map(binding -> row(binding, rows)).toList(),
                    rows.hasNext(),
                    rows.hasNext() ? "" : years(shown, rows));
        }
    }

    private List<Value> row(Binding binding, RowSet rows) {
        return rows.getResultVars().stream()
                .map(variable -> Optional.ofNullable(binding.get(variable))
                        .map(this::value)
                        .orElse(new Value(Text.plain(""), "", false, "")))
                .toList();
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

    private Value value(Node node) {
        return values.of(node);
    }

    private Language language() {
        return values.say().language();
    }

    private Head head(Example example) {
        return Head.of(example.question(language()), example.question(language()), "examples/" + example.name());
    }
}
