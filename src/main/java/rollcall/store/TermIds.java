package rollcall.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The numbers that stand for terms in the indexes; new terms go into the node table. Within one write transaction. */
final class TermIds {
    private static final int REMEMBERED = 1 << 14;

    private final NodeTable table;
    private final @Nullable Node[] terms = new Node[REMEMBERED];
    private final long[] ids = new long[REMEMBERED];
    private final byte[] bytes = new byte[NodeId.SIZE];

    TermIds(DatasetGraph data) {
        table = TDBInternal.getDatasetGraphTDB(data)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
    }

    /** As the indexes store it. */
    long of(Node term) {
        int hash = term.hashCode();
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        if (!term.equals(terms[slot])) {
            ids[slot] = encoded(table.getAllocateNodeId(term));
            terms[slot] = term;
        }
        return ids[slot];
    }

    private long encoded(NodeId id) {
        NodeIdFactory.set(id, bytes);
        long value = 0;
        for (byte b : bytes) value = value << Byte.SIZE | b & 0xFF;
        return value;
    }
}
