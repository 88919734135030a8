package rollcall.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Jena's bulk loaders, fed with ready-made N-Quads. */
enum Jena {
    SEQUENTIAL(LoaderFactory::sequentialLoader),
    PHASED(LoaderFactory::phasedLoader),
    PARALLEL(LoaderFactory::parallelLoader);

    private final BiFunction<DatasetGraph, MonitorOutput, DataLoader> making;

    Jena(BiFunction<DatasetGraph, MonitorOutput, DataLoader> making) {
        this.making = making;
    }

    void load(Path nquads, Path folder) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        DataLoader loader = making.apply(data, MonitorOutputs.nullOutput());
        loader.startBulk();
        RDFParser.source(nquads).parse(loader.stream());
        loader.finishBulk();
        TDBInternal.expel(data, true);
    }

    String title() {
        return "Jena's " + name().toLowerCase(Locale.ROOT) + " loader";
    }
}
