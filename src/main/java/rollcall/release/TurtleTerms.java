package rollcall.release;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Terms as Turtle writes them under some prefixes; shared by the writers of one thread. */
final class TurtleTerms {
    private final Map<String, String> prefixes;
    private final NodeFormatterTTL format;
    private final Terms remembered = new Terms(this::once);

    /** @param prefixes names and namespaces, in the order they are written */
    TurtleTerms(Map<String, String> prefixes) {
        this.prefixes = prefixes;
        format = new NodeFormatterTTL(null, PrefixMapFactory.createForOutput(prefixes));
    }

    /** The directives every document begins with. */
    void begin(Writer out) throws IOException {
        for (Map.Entry<String, String> prefix : prefixes.entrySet())
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }

    /** A term that may come again. */
    String of(Node term) {
        return remembered.of(term);
    }

    /** A term that will not. */
    String once(Node term) {
        StringWriterI text = new StringWriterI();
        format.format(text, term);
        return text.toString();
    }
}
