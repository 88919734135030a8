package rollcall.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to the row limit. */
final class LimitedRows implements RowSet {
    private final RowSet rows;
    private final RowLimit limit;

    LimitedRows(RowSet rows, RowLimit limit) {
        this.rows = rows;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = rows.next();
        limit.next();
        return row;
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
