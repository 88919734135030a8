package rollcall.build;

import java.io.IOException;
import org.apache.jena.riot.system.StreamRDF;

/** What a release is made of: sends every quad of every graph but the catalogue and the comparisons, in any order. */
@FunctionalInterface
public interface Content {
    /** Throws to refuse the build; what is served then stays as it is. */
    void send(StreamRDF out) throws IOException;
}
