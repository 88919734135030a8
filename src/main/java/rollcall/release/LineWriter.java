package rollcall.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads in UTF-8, a line each. */
final class LineWriter extends StreamRDFBase {
    private static final NodeFormatterNT FORMAT = new NodeFormatterNT(CharSpace.UTF8);
    private final Writer out;
    private final Terms terms = new Terms(LineWriter::written);

    LineWriter(Writer out) {
        this.out = out;
    }

    private static String written(Node term) {
        StringWriterI text = new StringWriterI();
        FORMAT.format(text, term);
        return text.toString();
    }

    @Override
    public void triple(Triple triple) {
        line(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public void quad(Quad quad) {
        line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
    }

    private void line(Node... line) {
        try {
            for (Node term : line) {
                out.write(terms.of(term));
                out.write(' ');
            }
            out.write(".\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
