package rollcall.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import rollcall.iri.Iris.Space;

/** Counts what is found by kind. */
final class KindCounts extends SimpleCollector {
    static final CollectorManager<KindCounts, Map<Space, Integer>> MANAGER = new CollectorManager<>() {
        @Override
        public KindCounts newCollector() {
            return new KindCounts();
        }

        @Override
        public Map<Space, Integer> reduce(Collection<KindCounts> parts) {
            Map<Space, Integer> all = new EnumMap<>(Space.class);
            parts.forEach(part -> part.counts.forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
            return all;
        }
    };

    private final Map<Space, Integer> counts = new EnumMap<>(Space.class);
    private SortedDocValues kinds = DocValues.emptySorted();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        kinds = DocValues.getSorted(context.reader(), Fields.KIND);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (!kinds.advanceExact(doc)) return;
        String segment = kinds.lookupOrd(kinds.ordValue()).utf8ToString();
        counts.merge(EntryDocument.kind(segment), 1, Integer::sum);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
