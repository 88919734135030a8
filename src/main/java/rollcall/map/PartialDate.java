package rollcall.map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Dates that are as precise as their source: days, months and years. */
final class PartialDate {
    private static final int YEAR = "2018".length();
    private static final int MONTH = "2018-04".length();

    private PartialDate() {}

    /** @param date {@code 2018}, {@code 2018-04} or {@code 2018-04-19} */
    static Node literal(String date) {
        return NodeFactory.createLiteralDT(date, type(date.length()));
    }

    private static XSDDatatype type(int length) {
        if (length == YEAR) return XSDDatatype.XSDgYear;
        return length == MONTH ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
    }
}
