package rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;

/**
 * Writes the text index of a release.
 *
 * @param registry the one the data was made with
 */
public record TextIndexer(Iris iris, RegistryRows registry) {
    /** Where in a release's folder the index lies. */
    public static final String FOLDER = "text";

    /**
     * One entry at a time, in the order of their IRIs.
     *
     * @param data in a read transaction
     */
    public void write(DatasetGraph data, Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, settings())) {
            new Entries(data.getUnionGraph(), iris, registry).send(entry -> add(entry, writer));
            writer.forceMerge(1);
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(Entry entry, IndexWriter writer) {
        try {
            writer.addDocument(EntryDocument.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges run in the writing thread, so that documents keep the order they came in. */
    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(new Words())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(32);
    }
}
