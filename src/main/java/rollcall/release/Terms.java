package rollcall.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Remembers the written forms of the latest terms: states, properties and dates come by the thousand. */
final class Terms {
    private static final int REMEMBERED = 1 << 13;
    private final Function<Node, String> writing;
    private final Map<Node, String> written = new LinkedHashMap<>(REMEMBERED * 2, 0.5f, true) {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Terms(Function<Node, String> writing) {
        this.writing = writing;
    }

    String of(Node term) {
        String known = written.get(term);
        if (known != null) return known;
        String made = writing.apply(term);
        written.put(term, made);
        return made;
    }
}
