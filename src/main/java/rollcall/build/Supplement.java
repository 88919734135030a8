package rollcall.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.compare.Comparisons;
import rollcall.iri.Iris;
import rollcall.release.Catalogue;
import rollcall.release.Counting;
import rollcall.release.Statistics;
import rollcall.store.QuadSorter;
import rollcall.store.SortedQuads;

/**
 * What a build adds to its content once that is loaded: the comparisons, then the catalogue, which counts everything and
 * itself.
 *
 * @param counts of the whole, these quads included
 */
record Supplement(SortedQuads quads, Statistics counts) {
    /** The first round counts without the catalogue, the second misses its new classes, the third is right but for objects that are counts, the rest say so. */
    private static final int MOST_ROUNDS = 8;

    /** Makes both and writes them to the data. */
    static Supplement make(RunIdentity identity, DatasetGraph data, Statistics ofContent, Path spill)
            throws IOException {
        Supplement compared = comparisons(identity.iris(), data, ofContent, spill.resolve("comparisons"));
        write(compared.quads, data);
        Supplement described = catalogue(identity, data, compared.counts, spill.resolve("catalogue"));
        write(described.quads, data);
        return new Supplement(compared.quads.with(described.quads), described.counts);
    }

    private static Supplement comparisons(Iris iris, DatasetGraph data, Statistics before, Path spill)
            throws IOException {
        QuadSorter sorter = new QuadSorter(spill);
        data.begin(ReadWrite.READ);
        try {
            Comparisons.send(data, iris.node(Iris.Space.GRAPH, "comparisons"), sorter);
            SortedQuads found = sorter.sorted();
            return new Supplement(found, before.plus(added(iris, data, found)));
        } finally {
            data.end();
        }
    }

    private static Supplement catalogue(RunIdentity identity, DatasetGraph data, Statistics before, Path spill)
            throws IOException {
        Catalogue catalogue = new Catalogue(identity.iris(), identity.mapper(), identity.key(), identity.inputs());
        data.begin(ReadWrite.READ);
        try {
            Optional<Supplement> whole = settled(catalogue, data, before, spill);
            if (whole.isPresent()) return whole.get();
            // Where the number of objects is itself an object or not, each way it may be wrong; then it is not stated.
            return settled(catalogue, data, before.withObjects(0), spill)
                    .orElseThrow(() -> new IllegalStateException("the catalogue's counts do not settle"));
        } finally {
            data.end();
        }
    }

    private static Optional<Supplement> settled(Catalogue catalogue, DatasetGraph data, Statistics before, Path spill)
            throws IOException {
        Statistics counts = before;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            QuadSorter sorter = new QuadSorter(spill);
            catalogue.send(counts, sorter);
            SortedQuads quads = sorter.sorted();
            Statistics now = before.plus(added(catalogue.iris(), data, quads));
            if (before.objects() == 0) now = now.withObjects(0);
            if (now.equals(counts)) return Optional.of(new Supplement(quads, counts));
            counts = now;
        }
        return Optional.empty();
    }

    private static Statistics added(Iris iris, DatasetGraph data, SortedQuads quads) throws IOException {
        Counting counting = new Counting(iris, data);
        quads.send(counting);
        return counting.statistics();
    }

    private static void write(SortedQuads quads, DatasetGraph data) throws IOException {
        data.begin(ReadWrite.WRITE);
        try {
            quads.send(StreamRDFLib.dataset(data));
            data.commit();
        } finally {
            data.end();
        }
    }
}
