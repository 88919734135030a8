package rollcall.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import rollcall.build.Content;
import rollcall.iri.Iris;
import rollcall.vocab.Prefixes;

/** The formats a stream of quads can be written in. */
enum RdfFormat {
    NQ(RDFFormat.NQUADS, true),
    TRIG(RDFFormat.TRIG_BLOCKS, true),
    NT(RDFFormat.NTRIPLES, false),
    TTL(RDFFormat.TURTLE_BLOCKS, false);

    private final RDFFormat riot;
    private final boolean graphs;

    RdfFormat(RDFFormat riot, boolean graphs) {
        this.riot = riot;
        this.graphs = graphs;
    }

    /** By name, else by the suffix of the file, else N-Quads for standard output. */
    static Optional<RdfFormat> of(Optional<String> name, String file) {
        if (name.isEmpty() && file.equals("-")) return Optional.of(NQ);
        String word = name.orElse(file.substring(file.lastIndexOf('.') + 1));
        return Arrays.stream(values())
                .filter(f -> f.name().equalsIgnoreCase(word))
                .findFirst();
    }

    void write(Content content, Iris iris, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        StreamRDF writer = StreamRDFWriter.getWriterStream(buffered, riot);
        StreamRDF sink = graphs ? writer : new WithoutGraphs(writer);
        sink.start();
        if (this == TRIG || this == TTL) Prefixes.of(iris.base()).forEach(sink::prefix);
        content.send(sink);
        sink.finish();
        buffered.flush();
    }

    /** Plain triples have no graphs; no meaning hangs on them alone (ONTOLOGY, principle 7). */
    private static final class WithoutGraphs extends StreamRDFWrapper {
        WithoutGraphs(StreamRDF triples) {
            super(triples);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }
    }
}
