package rollcall.check.links;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** A downloaded file in any RDF syntax, plain or {@code .gz}; only what is said of the items asked for is kept. */
public record Download(Path file) implements Outside {
    /** @throws LinkCheckException where it cannot be read */
    @Override
    public Graph about(Set<String> items) {
        Graph kept = GraphFactory.createDefaultGraph();
        try (InputStream in = IO.openFileBuffered(file.toString())) {
            RDFParser.source(in).lang(lang()).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    if (triple.getSubject().isURI()
                            && items.contains(triple.getSubject().getURI())) kept.add(triple);
                }

                @Override
                public void quad(Quad quad) {
                    triple(quad.asTriple());
                }
            });
        } catch (RiotException | IOException | RuntimeIOException e) {
            throw new LinkCheckException(
                    file + ": cannot be read (" + e.getMessage()
                            + "); give N-Triples, Turtle, JSON-LD or another RDF syntax with its own suffix",
                    e);
        }
        return kept;
    }

    /** By its name, with or without {@code .gz}; what says nothing is read as Turtle, which N-Triples is part of. */
    private Lang lang() {
        Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
        return lang == null ? Lang.TURTLE : lang;
    }
}
