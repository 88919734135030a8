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
            List<List<Value>> shown = new ArrayList<>();
            while (rows.hasNext() && shown.size() < MOST_ROWS) shown.add(row(rows.next(), rows));
            return new ExamplePage(
                    head(example),
                    example,
                    example.question(language()),
                    query,
                    examples.editor(example),
                    columns,
                    shown,
                    rows.hasNext());
        }
    }

    private List<Value> row(Binding binding, RowSet rows) {
        return rows.getResultVars().stream()
                .map(variable -> Optional.ofNullable(binding.get(variable))
                        .map(this::value)
                        .orElse(new Value(Text.plain(""), "", false, "")))
                .toList();
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
