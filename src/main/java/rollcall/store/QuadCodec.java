package rollcall.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import rollcall.vocab.RDF;

/**
 * A quad as bytes whose unsigned order is the order of the dumps: subject, predicate with {@code rdf:type} before all
 * others, object with literals before IRIs, graph. The four terms end with a zero byte each. A literal is a quotation
 * mark, its text, the byte 2, and {@code @} with the language or the datatype; the bytes 0 to 2 of its text are escaped.
 */
final class QuadCodec {
    private static final byte END = 0;
    private static final byte TYPE = 1;
    private static final byte ESCAPE = 1;
    private static final byte INNER = 2;
    private static final byte LITERAL = '"';
    private static final byte IRI = '<';
    private static final byte LANGUAGE = '@';

    private QuadCodec() {}

    static byte[] subject(Node iri) {
        return ended(utf8(iri.getURI()), 0);
    }

    static byte[] predicate(Node iri) {
        return iri.equals(RDF.type) ? new byte[] {TYPE, END} : ended(utf8(iri.getURI()), 0);
    }

    static byte[] object(Node term) {
        if (!term.isURI()) return literal(term);
        byte[] encoded = ended(utf8(term.getURI()), 1);
        encoded[0] = IRI;
        return encoded;
    }

    private static byte[] literal(Node term) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(LITERAL);
        for (byte b : utf8(term.getLiteralLexicalForm())) {
            boolean plain = b < 0 || b > INNER;
            if (!plain) out.write(ESCAPE);
            out.write(plain ? b : b + 1);
        }
        out.write(INNER);
        String language = term.getLiteralLanguage();
        if (!language.isEmpty()) out.write(LANGUAGE);
        out.writeBytes(utf8(language.isEmpty() ? term.getLiteralDatatypeURI() : language));
        out.write(END);
        return out.toByteArray();
    }

    /** The bytes with {@code before} free places in front and the end mark behind. */
    private static byte[] ended(byte[] bytes, int before) {
        byte[] ended = new byte[before + bytes.length + 1];
        System.arraycopy(bytes, 0, ended, before, bytes.length);
        return ended;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads quads back; neighbours share their nodes. Not for several threads. */
    static final class Decoder {
        private final TermCache<Node> subjects = new TermCache<>(4);
        private final TermCache<Node> predicates = new TermCache<>(512);
        private final TermCache<Node> objects = new TermCache<>(8192);
        private final TermCache<Node> graphs = new TermCache<>(512);

        Quad quad(byte[] record, int length) {
            int predicate = after(record, 0);
            int object = after(record, predicate);
            int graph = after(record, object);
            Node s = subjects.of(record, 0, predicate - 1, QuadCodec::iri);
            Node p = predicates.of(record, predicate, object - 1, QuadCodec::type);
            Node o = objects.of(record, object, graph - 1, QuadCodec::term);
            return Quad.create(graphs.of(record, graph, length - 1, QuadCodec::iri), s, p, o);
        }

        private static int after(byte[] record, int from) {
            int at = from;
            while (record[at] != END) at++;
            return at + 1;
        }
    }

    private static Node iri(byte[] record, int from, int to) {
        return NodeFactory.createURI(text(record, from, to));
    }

    private static Node type(byte[] record, int from, int to) {
        return record[from] == TYPE ? RDF.type : iri(record, from, to);
    }

    private static Node term(byte[] record, int from, int to) {
        if (record[from] == IRI) return iri(record, from + 1, to);
        int inner = to;
        while (record[inner - 1] != INNER) inner--;
        String words = unescaped(record, from + 1, inner - 1);
        if (record[inner] == LANGUAGE) return NodeFactory.createLiteralLang(words, text(record, inner + 1, to));
        return NodeFactory.createLiteralDT(words, TypeMapper.getInstance().getSafeTypeByName(text(record, inner, to)));
    }

    private static String unescaped(byte[] record, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; at++) {
            boolean escaped = record[at] == ESCAPE;
            if (escaped) at++;
            out.write(escaped ? record[at] - 1 : record[at]);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(byte[] record, int from, int to) {
        return new String(record, from, to - from, StandardCharsets.UTF_8);
    }
}
