package rollcall.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.release.DumpShare;
import rollcall.release.Manifest;
import rollcall.store.QuadSource;

/** Writes the shares of the dumps side by side, each in its own pass over the quads. */
final class DumpRun {
    private DumpRun() {}

    /**
     * @param reporting put round the first share, which is told of
     * @return the files, in no order
     */
    static List<Manifest.PublishedFile> write(
            List<DumpShare> shares, QuadSource quads, UnaryOperator<StreamRDF> reporting) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(shares.size());
        try {
            List<Future<List<Manifest.PublishedFile>>> running = new ArrayList<>();
            for (DumpShare share : shares) {
                StreamRDF in = running.isEmpty() ? reporting.apply(share) : share;
                running.add(threads.submit(() -> written(share, in, quads)));
            }
            List<Manifest.PublishedFile> files = new ArrayList<>();
            for (Future<List<Manifest.PublishedFile>> share : running) files.addAll(result(share));
            return files;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Manifest.PublishedFile> written(DumpShare share, StreamRDF in, QuadSource quads)
            throws IOException {
        try (share) {
            quads.send(in);
            in.finish();
        }
        return share.published();
    }

    private static <T> T result(Future<T> share) throws IOException {
        try {
            return share.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) throw cause;
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("the dumps were interrupted");
        }
    }
}
