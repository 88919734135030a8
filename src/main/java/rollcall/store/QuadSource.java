package rollcall.store;

import java.io.IOException;
import org.apache.jena.riot.system.StreamRDF;

/** Quads that can be had as often as wanted, each time the same and in the same order. */
@FunctionalInterface
public interface QuadSource {
    /** Sends every quad; calls neither {@code start} nor {@code finish}. */
    void send(StreamRDF out) throws IOException;
}
