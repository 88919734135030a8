package rollcall.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Estimates of what things take in memory, in bytes. A row of TDB2 is weighed by its columns alone: decoding it to look
 * inside would cost more than keeping it.
 */
final class Sizes {
    private static final long ENTRY = 96;
    private static final long COLUMN = 64;

    private Sizes() {}

    static long of(Binding row) {
        return ENTRY + COLUMN * row.size();
    }

    static long of(Triple triple) {
        return ENTRY + of(triple.getSubject()) + of(triple.getPredicate()) + of(triple.getObject());
    }

    static long of(Node node) {
        return COLUMN + (node.isLiteral() ? 2L * node.getLiteralLexicalForm().length() : 0);
    }
}
