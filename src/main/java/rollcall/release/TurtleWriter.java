package rollcall.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import rollcall.vocab.RDF;

/** Turtle for people: one block a subject, one line a property, {@code a} first; RDF 1.1 with {@code @prefix}. */
final class TurtleWriter {
    private static final int LINE = 110;
    private final Writer out;
    private final TurtleTerms terms;

    /** The prefixes are the caller's to write. */
    TurtleWriter(Writer out, TurtleTerms terms) {
        this.out = out;
        this.terms = terms;
    }

    void write(Description description) {
        try {
            out.write("\n" + terms.once(description.subject()));
            String before = " ";
            for (Description.Property property : description.properties()) {
                out.write(before);
                write(property);
                before = " ;\n    ";
            }
            out.write(" .\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Description.Property property) throws IOException {
        String name = property.predicate().equals(RDF.type) ? "a" : terms.of(property.predicate());
        out.write(name + " ");
        objects(property.objects(), name.length() + 5);
    }

    private void objects(List<Node> objects, int begun) throws IOException {
        int column = begun;
        for (Iterator<Node> left = objects.iterator(); left.hasNext(); ) {
            String object = terms.of(left.next());
            out.write(object);
            column += object.length() + 3;
            if (!left.hasNext()) return;
            out.write(column > LINE ? " ,\n        " : " , ");
            if (column > LINE) column = 8;
        }
    }
}
