package rollcall.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.iri.Iris;
import rollcall.release.Counting;
import rollcall.release.Disk;
import rollcall.release.Dumps;
import rollcall.release.Manifest;
import rollcall.release.Releases;
import rollcall.release.Statistics;
import rollcall.release.Verification;
import rollcall.store.Database;
import rollcall.store.DistinctObjects;
import rollcall.store.QuadSorter;
import rollcall.store.SortedQuads;

/** One build at work in its folder. */
final class Assembly {
    private final ReleaseBuild build;
    private final Releases releases;
    private final Path folder;
    private final Iris iris;

    Assembly(ReleaseBuild build, Releases releases, Path folder) {
        this.build = build;
        this.releases = releases;
        this.folder = folder;
        this.iris = build.identity().iris();
    }

    Outcome run(Content content) throws IOException {
        SortedQuads given = sorted(content);
        Statistics ofGiven = counted(given);
        stage("load", ofGiven.quads());
        build.loader().load(database(), given);
        Supplement supplement;
        List<Finding> findings;
        List<Manifest.PublishedFile> files = new ArrayList<>();
        try (Database database = Database.open(database())) {
            supplement = supplement(database.data(), ofGiven);
            findings = inspected(database.data());
            accompany(database.data(), files);
        }
        files.addAll(dumped(given.with(supplement.quads()), supplement.counts()));
        files.sort(Comparator.comparing(Manifest.PublishedFile::name));
        Disk.remove(spill());
        return published(supplement.counts(), files, findings);
    }

    private SortedQuads sorted(Content content) throws IOException {
        QuadSorter sorter = new QuadSorter(spill().resolve("content"));
        stage("map", Progress.UNKNOWN);
        content.send(reported("map", Progress.UNKNOWN, sorter));
        return sorter.sorted();
    }

    private Statistics counted(SortedQuads quads) throws IOException {
        Counting counting = new Counting(iris);
        stage("count", quads.sizeAtMost());
        quads.send(reported("count", quads.sizeAtMost(), counting));
        return counting.statistics();
    }

    private Supplement supplement(DatasetGraph data, Statistics ofGiven) throws IOException {
        stage("compare", Progress.UNKNOWN);
        long objects = Txn.calculateRead(data, () -> DistinctObjects.count(data));
        return Supplement.make(build.identity(), data, ofGiven.withObjects(objects), spill());
    }

    private List<Finding> inspected(DatasetGraph data) {
        stage("check", Progress.UNKNOWN);
        List<Finding> findings =
                Txn.calculateRead(data, () -> build.inspection().inspect(data));
        List<Finding> refusing = findings.stream()
                .filter(finding -> finding.severity().refuses())
                .toList();
        if (!refusing.isEmpty()) throw new BuildRefused(refusing);
        return findings;
    }

    private void accompany(DatasetGraph data, List<Manifest.PublishedFile> files) throws IOException {
        stage("tables", Progress.UNKNOWN);
        Files.createDirectories(dumps());
        data.begin(ReadWrite.READ);
        try {
            for (Companion companion : build.companions()) companion.make(data, folder);
            for (Publication publication : build.publications()) files.addAll(publication.write(data, dumps()));
        } finally {
            data.end();
        }
    }

    private List<Manifest.PublishedFile> dumped(SortedQuads all, Statistics counts) throws IOException {
        stage("dump", counts.quads());
        return DumpRun.write(Dumps.shares(dumps(), iris), all, to -> reported("dump", counts.quads(), to));
    }

    private Outcome published(Statistics counts, List<Manifest.PublishedFile> files, List<Finding> findings)
            throws IOException {
        stage("publish", Progress.UNKNOWN);
        RunIdentity identity = build.identity();
        Manifest manifest = new Manifest(
                releases.nextVersion(identity.key()),
                identity.key(),
                identity.mapper(),
                identity.code(),
                iris.base(),
                build.created(),
                counts.triples(),
                counts.quads(),
                counts.triplesByGraph(),
                files.stream().filter(file -> !isSubset(file)).toList(),
                files.stream().filter(Assembly::isSubset).toList(),
                Verification.database(database()),
                identity.inputs(),
                build.account().get());
        manifest.write(folder);
        return new Outcome(releases.publish(folder), counts, new ArrayList<>(findings));
    }

    /** Those in a folder of their own. */
    private static boolean isSubset(Manifest.PublishedFile file) {
        return file.name().contains("/");
    }

    private void stage(String name, long total) {
        build.progress().at(name, 0, total);
    }

    private StreamRDF reported(String name, long total, StreamRDF to) {
        return new Reporting(name, total, build.progress(), to);
    }

    private Path dumps() {
        return folder.resolve("dump");
    }

    private Path database() {
        return folder.resolve("tdb2");
    }

    private Path spill() {
        return folder.resolve("spill");
    }
}
