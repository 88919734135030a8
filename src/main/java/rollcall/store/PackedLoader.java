package rollcall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes the B+trees of a new database bottom up from sorted rows, each block full, where Jena's own loaders insert row by
 * row and leave blocks half full. Rows are sorted in bounded memory; what does not fit goes to files beside the database.
 */
public final class PackedLoader implements Loader {
    /** Quads held at once; their sort takes 64 bytes each. */
    public static final int ROWS = 1 << 21;

    private final int rows;

    public PackedLoader() {
        this(ROWS);
    }

    /** @param rows quads held at once */
    PackedLoader(int rows) {
        this.rows = rows;
    }

    @Override
    public void load(Path folder, SortedQuads quads) throws IOException {
        Path spill = folder.resolveSibling(folder.getFileName() + "-sort");
        try (Database database = Database.create(folder);
                IndexSort sort = new IndexSort(spill, rows)) {
            DatasetGraph data = database.data();
            Txn.executeWrite(data, () -> sort.take(quads, new TermIds(data)));
            pack(data, sort);
        }
    }

    private static void pack(DatasetGraph data, IndexSort sort) throws IOException {
        for (QuadIndex index : QuadIndex.values()) pack(data, index, sort.sorted(index));
    }

    private static void pack(DatasetGraph data, QuadIndex index, Iterator<Record> rows) {
        TupleIndexRecord tuples = (TupleIndexRecord) TDBInternal.findIndex(data, index.name());
        BPlusTree tree = (BPlusTree) tuples.getRangeIndex();
        BPlusTreeParams params = tree.getParams();
        CoLib.executeWrite(
                tuples,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        rows,
                        params,
                        params.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }
}
