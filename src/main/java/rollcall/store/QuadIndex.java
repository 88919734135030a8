package rollcall.store;

import java.util.Arrays;
import rollcall.store.IdRows.Column;

/**
 * The six quad indexes of TDB2. The steps between them are chosen so that each order is got from the one before with one
 * or two columns to sort.
 */
enum QuadIndex {
    SPOG(Column.G, Column.O, Column.P, Column.S),
    OSPG(Column.O),
    POSG(Column.P),
    GSPO(Column.S, Column.G),
    GOSP(Column.O, Column.G),
    GPOS(Column.P, Column.G);

    private final Column[] step;
    private final int[] order;

    QuadIndex(Column... step) {
        this.step = step;
        this.order = name().chars()
                .map(letter -> Column.valueOf(String.valueOf((char) letter)).ordinal())
                .toArray();
    }

    /** Brings rows that are in the order of the index before this one into the order of this one. */
    void sort(IdRows rows) {
        rows.sort(step);
    }

    /** The columns in the order of the index. */
    int[] order() {
        return Arrays.copyOf(order, order.length);
    }
}
