package rollcall.store;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.Checker;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.jspecify.annotations.Nullable;

/** Turns quads into records as a database would hold them, and refuses those that must not be published. Not for several threads. */
final class QuadEncoder {
    private static final int REMEMBERED = 1 << 13;
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    private final Memory subjects = new Memory(QuadCodec::subject);
    private final Memory predicates = new Memory(QuadCodec::predicate);
    private final Memory objects = new Memory(QuadCodec::object);

    byte[] record(Quad quad) {
        byte[] s = encoded(subjects, quad.getSubject(), quad, false);
        byte[] p = encoded(predicates, quad.getPredicate(), quad, false);
        byte[] o = encoded(objects, quad.getObject(), quad, true);
        byte[] g = encoded(subjects, quad.getGraph(), quad, false);
        byte[] record = new byte[s.length + p.length + o.length + g.length];
        System.arraycopy(s, 0, record, 0, s.length);
        System.arraycopy(p, 0, record, s.length, p.length);
        System.arraycopy(o, 0, record, s.length + p.length, o.length);
        System.arraycopy(g, 0, record, s.length + p.length + o.length, g.length);
        return record;
    }

    private byte[] encoded(Memory memory, @Nullable Node term, Quad quad, boolean object) {
        byte[] known = term == null ? null : memory.get(term);
        if (known != null) return known;
        Node fit = checked(term, quad, object);
        return memory.put(fit, stored(fit));
    }

    private Node checked(@Nullable Node term, Quad quad, boolean object) {
        if (term == null || Quad.isDefaultGraph(term)) throw new UnfitQuad(quad, "no graph name", "a named graph");
        if (!term.isURI() && !(object && term.isLiteral()))
            throw new UnfitQuad(quad, term.toString(), object ? "an IRI or a literal" : "an IRI");
        if (term.isLiteral() && !utf8.canEncode(term.getLiteralLexicalForm()))
            throw new UnfitQuad(quad, "half of a surrogate pair", "text that UTF-8 can write");
        Checker.check(term, new Refusing(quad), -1, -1);
        if (term.isURI() && term.getURI().chars().anyMatch(QuadEncoder::forbidden))
            throw new UnfitQuad(
                    quad, "IRI " + term.getURI(), "no blanks, quotation marks, brackets or control characters");
        return term;
    }

    /** TDB2 gives numbers and dates back in their canonical form; the dumps say the same as the database. */
    private static Node stored(Node term) {
        NodeId number = term.isLiteral() ? NodeIdInline.inline(term) : null;
        return number == null ? term : NodeIdInline.extract(number);
    }

    /** The characters Turtle's IRIREF leaves out. */
    private static boolean forbidden(int c) {
        return c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0;
    }

    /** Finds a term's bytes by its place in a table, where the latest wins. */
    private static final class Memory {
        private final Function<Node, byte[]> encoding;
        private final Node[] terms = new Node[REMEMBERED];
        private final byte[][] bytes = new byte[REMEMBERED][];

        Memory(Function<Node, byte[]> encoding) {
            this.encoding = encoding;
        }

        byte @Nullable [] get(Node term) {
            int slot = slot(term);
            return term.equals(terms[slot]) ? bytes[slot] : null;
        }

        byte[] put(Node term, Node stored) {
            int slot = slot(term);
            terms[slot] = term;
            return bytes[slot] = encoding.apply(stored);
        }

        private static int slot(Node term) {
            int hash = term.hashCode() * 0x9E3779B9;
            return hash >>> 19;
        }
    }

    private record Refusing(Quad quad) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {
            throw new UnfitQuad(quad, message, "terms that parsers read without a warning");
        }

        @Override
        public void error(String message, long line, long col) {
            warning(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            warning(message, line, col);
        }
    }
}
