package rollcall.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Distinct quads by subject, predicate ({@code rdf:type} first), object and graph, in the order of their code points. They
 * live as long as the folder they were spilled to.
 */
public final class SortedQuads implements QuadSource {
    private final List<Run> runs;
    private final long size;

    SortedQuads(List<Run> runs, long size) {
        this.runs = List.copyOf(runs);
        this.size = size;
    }

    /** The number of quads that came in: no less than there are distinct ones. */
    public long sizeAtMost() {
        return size;
    }

    @Override
    public void send(StreamRDF out) throws IOException {
        QuadCodec.Decoder decoder = new QuadCodec.Decoder();
        try (Merge merge = new Merge(runs)) {
            merge.drain((record, length) -> out.quad(decoder.quad(record, length)));
        }
    }

    /** These and others, in one order. */
    public SortedQuads with(SortedQuads others) {
        List<Run> both = Stream.concat(runs.stream(), others.runs.stream()).toList();
        return new SortedQuads(both, size + others.size);
    }
}
