package rollcall.page;

import java.util.List;

/** Statements about a thing under one heading. */
public record Group(String title, List<Row> rows) {
    /**
     * One property.
     *
     * @param property its name, leading to its definition
     * @param values   at most as many as a page bears
     * @param more     how many more there are
     */
    public record Row(Value property, List<Value> values, int more) {}
}
