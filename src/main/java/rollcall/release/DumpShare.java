package rollcall.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Some of a release's dumps, written in one pass over its sorted quads: send them, call {@code finish}, then close. The same
 * quads give the same bytes. Not for several threads; but each share can have its own.
 */
public interface DumpShare extends StreamRDF, Closeable {
    /** What was written; to be asked after closing. */
    List<Manifest.PublishedFile> published() throws IOException;
}
