package rollcall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.build.Folders;
import rollcall.build.Intake;
import rollcall.build.Mapper;
import rollcall.build.Outcome;
import rollcall.build.ReleaseBuild;
import rollcall.build.RunIdentity;
import rollcall.build.ShapesInspection;
import rollcall.iri.Iris;
import rollcall.release.Release;

/** A release of what the project ships, built once in a test run and only read by the tests that share it. */
public final class Shipped {
    public static final Iris IRIS = new Iris("http://localhost:3030/");
    public static final Folders FOLDERS = new Folders(List.of(Path.of("data")), List.of(Path.of("seeds")));

    private static final Shipped ONCE = new Shipped();

    private final List<Finding> findings = new ArrayList<>();
    private final Release release;
    private final DatasetGraph data = DatasetGraphFactory.create();

    private Shipped() {
        try {
            Path store = Files.createTempDirectory("rollcall-shipped");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(store)));
            Outcome outcome = build(store);
            findings.addAll(outcome.findings());
            release = outcome.release();
            RDFDataMgr.read(data, release.dumps().resolve("rollcall.nq.gz").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome build(Path store) throws IOException {
        Intake intake = Intake.of(FOLDERS, IRIS, findings::add, Progress.SILENT);
        RunIdentity identity = new RunIdentity(Mapper.version(), Mapper.fingerprint(), IRIS, intake.inputs());
        return new ReleaseBuild(store, identity, Instant.EPOCH)
                .account(intake.account()::counts)
                .inspection(new ShapesInspection())
                .run(intake);
    }

    public static Release release() {
        return ONCE.release;
    }

    /** What the build had to say about its input and about the finished data. */
    public static List<Finding> findings() {
        return ONCE.findings;
    }

    /** All quads of the release, in memory, from its dump. */
    public static DatasetGraph data() {
        return ONCE.data;
    }

    /** The union of all graphs. */
    public static Graph union() {
        return ONCE.data.getUnionGraph();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
