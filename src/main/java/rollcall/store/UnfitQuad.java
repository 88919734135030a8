package rollcall.store;

import java.io.Serial;
import org.apache.jena.sparql.core.Quad;
import rollcall.account.Explained;

/** A quad that must not be published: a blank node, a term no parser would read without a warning, or no graph name. */
public final class UnfitQuad extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    UnfitQuad(Quad quad, String found, String expected) {
        super("quad %s: found %s; expected %s; mend the mapper that made it".formatted(shown(quad), found, expected));
    }

    private static String shown(Quad quad) {
        return "(%s %s %s) in graph %s"
                .formatted(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
    }
}
