package rollcall.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;

/**
 * Works out what a query sorts by once a row, and not once a comparison. That is quicker, and it is the only way to
 * sort by chance, which the engine's sort takes for a broken order.
 */
final class SortKeys extends TransformCopy {
    private int count;

    @Override
    public Op transform(OpOrder order, Op rows) {
        VarExprList keys = new VarExprList();
        List<SortCondition> conditions = named(order.getConditions(), keys);
        return keys.isEmpty() ? super.transform(order, rows) : new OpOrder(OpExtend.extend(rows, keys), conditions);
    }

    @Override
    public Op transform(OpTopN top, Op rows) {
        VarExprList keys = new VarExprList();
        List<SortCondition> conditions = named(top.getConditions(), keys);
        return keys.isEmpty()
                ? super.transform(top, rows)
                : new OpTopN(OpExtend.extend(rows, keys), top.getLimit(), conditions);
    }

    private List<SortCondition> named(List<SortCondition> conditions, VarExprList keys) {
        List<SortCondition> named = new ArrayList<>();
        for (SortCondition condition : conditions) {
            Expr by = condition.getExpression();
            if (by.isVariable() || by.isConstant()) {
                named.add(condition);
                continue;
            }
            // Names with this mark never show up in an answer.
            Var key = Var.alloc(ARQConstants.allocVarMarker + "sort" + count++);
            keys.add(key, by);
            named.add(new SortCondition(key, condition.getDirection()));
        }
        return named;
    }
}
