package rollcall.page;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/** Makes the values of a table of answers, where the name of a column tells more of a value than its type. */
record Cells(Values values) {
    private static final String FIRST_OF_A_YEAR = "\\d{4}-01-01";
    private static final String LAST_OF_A_YEAR = "\\d{4}-12-31";

    static boolean isOfYears(Var column) {
        return column.getVarName().equals("year");
    }

    /** A year is no quantity; not before the first day of a year is not before the year, which looks like no known day. */
    Value of(Var column, Node node) {
        boolean boundsYear =
                switch (column.getVarName()) {
                    case "earliest" -> isLike(node, FIRST_OF_A_YEAR);
                    case "latest" -> isLike(node, LAST_OF_A_YEAR);
                    default -> false;
                };
        if (boundsYear) return year(node);
        return isOfYears(column) && isLike(node, "\\d{4}") ? year(node) : values.of(node);
    }

    private static boolean isLike(Node node, String form) {
        return node.isLiteral() && node.getLiteralLexicalForm().matches(form);
    }

    private Value year(Node node) {
        String form = node.getLiteralLexicalForm();
        return new Value(values.said(form.substring(0, 4)), "", false, form.length() > 4 ? form : "");
    }
}
