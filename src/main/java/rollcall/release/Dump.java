package rollcall.release;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import rollcall.iri.Iris;
import rollcall.vocab.Prefixes;

/**
 * One dump while it is written.
 *
 * @param in     takes the release's sorted quads
 * @param count  of triples or quads written
 * @param writer closed before the file
 */
record Dump(DumpFile file, StreamRDF in, StreamRDFCounting count, Closeable writer) implements Closeable {
    private static final int BUFFER_CHARS = 1 << 15;

    /** Pretty Turtle of the union of some graphs. */
    static Dump turtle(DumpFile file, String base, Predicate<Node> graphs) throws IOException {
        Writer out = text(file);
        TurtleTerms terms = new TurtleTerms(Prefixes.of(base));
        terms.begin(out);
        TurtleWriter turtle = new TurtleWriter(out, terms);
        return union(file, graphs, StreamRDFLib.count(new Description.Grouping(turtle::write)), out);
    }

    /** JSON-LD of the union of all graphs. */
    static Dump jsonLd(DumpFile file, String base) throws IOException {
        JsonLdWriter json = new JsonLdWriter(text(file), Prefixes.of(base));
        return union(file, graph -> true, StreamRDFLib.count(new Description.Grouping(json::write)), json);
    }

    /** N-Quads of everything. */
    static Dump nquads(DumpFile file) {
        Writer out = text(file);
        StreamRDFCounting lines = StreamRDFLib.count(new LineWriter(out));
        return new Dump(file, lines, lines, out);
    }

    /** N-Triples of the links to other data sets; of those of one set only, where one is named. */
    static Dump links(DumpFile file, Iris iris, LinkSet... sets) {
        Writer out = text(file);
        StreamRDFCounting lines = StreamRDFLib.count(new LineWriter(out));
        return new Dump(file, new Union(graph -> true, new Links(iris, lines, sets)), lines, out);
    }

    private static Dump union(DumpFile file, Predicate<Node> graphs, StreamRDFCounting triples, Closeable writer) {
        return new Dump(file, new Union(graphs, triples), triples, writer);
    }

    private static Writer text(DumpFile file) {
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER_CHARS);
    }

    Manifest.PublishedFile published() throws IOException {
        return file.published(count.countTriples() + count.countQuads());
    }

    @Override
    public void close() throws IOException {
        try (file) {
            writer.close();
        }
    }
}
