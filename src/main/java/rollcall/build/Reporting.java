package rollcall.build;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import rollcall.account.Progress;

/** Passes quads on and tells every few thousand of them. */
final class Reporting extends StreamRDFWrapper {
    private static final int STEP = 1 << 13;
    private final String stage;
    private final long total;
    private final Progress progress;
    private long done;

    Reporting(String stage, long total, Progress progress, StreamRDF to) {
        super(to);
        this.stage = stage;
        this.total = total;
        this.progress = progress;
    }

    @Override
    public void quad(Quad quad) {
        other.quad(quad);
        passed();
    }

    @Override
    public void triple(Triple triple) {
        other.triple(triple);
        passed();
    }

    private void passed() {
        if (++done % STEP == 0) progress.at(stage, done, total);
    }
}
