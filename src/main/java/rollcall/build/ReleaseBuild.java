package rollcall.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rollcall.account.Progress;
import rollcall.release.BuildLock;
import rollcall.release.Disk;
import rollcall.release.ReleaseException;
import rollcall.release.Releases;
import rollcall.release.Tables;
import rollcall.store.Loader;
import rollcall.store.PackedLoader;

/**
 * Builds a release beside the served one, and makes it current in one step when it is complete and on the disk. A build that
 * fails or is killed leaves a folder that the next build clears, and nothing else.
 *
 * @param store      folder of the releases; made when needed
 * @param created    time of the build, for the manifest only
 * @param account    asked when the content has been sent: what was read, published and refused
 * @param companions what else belongs to the release, in the order it is made
 * @param publications what else can be downloaded
 */
public record ReleaseBuild(
        Path store,
        RunIdentity identity,
        Instant created,
        Supplier<Map<String, Long>> account,
        Inspection inspection,
        List<Companion> companions,
        List<Publication> publications,
        Loader loader,
        Progress progress) {

    public ReleaseBuild {
        companions = List.copyOf(companions);
        publications = List.copyOf(publications);
    }

    public ReleaseBuild(Path store, RunIdentity identity, Instant created) {
        this(
                store,
                identity,
                created,
                Map::of,
                Inspection.NONE,
                List.of(),
                List.of(Tables::write),
                new PackedLoader(),
                Progress.SILENT);
    }

    public ReleaseBuild account(Supplier<Map<String, Long>> supplier) {
        return new ReleaseBuild(
                store, identity, created, supplier, inspection, companions, publications, loader, progress);
    }

    public ReleaseBuild inspection(Inspection by) {
        return new ReleaseBuild(store, identity, created, account, by, companions, publications, loader, progress);
    }

    /** Adds one. */
    public ReleaseBuild companion(Companion companion) {
        List<Companion> more =
                Stream.concat(companions.stream(), Stream.of(companion)).toList();
        return new ReleaseBuild(store, identity, created, account, inspection, more, publications, loader, progress);
    }

    /** Adds one. */
    public ReleaseBuild publication(Publication publication) {
        List<Publication> more =
                Stream.concat(publications.stream(), Stream.of(publication)).toList();
        return new ReleaseBuild(store, identity, created, account, inspection, companions, more, loader, progress);
    }

    public ReleaseBuild loader(Loader with) {
        return new ReleaseBuild(
                store, identity, created, account, inspection, companions, publications, with, progress);
    }

    public ReleaseBuild progress(Progress to) {
        return new ReleaseBuild(store, identity, created, account, inspection, companions, publications, loader, to);
    }

    /** Whether the current release is whole and was made of the same by the same program. */
    public boolean isUpToDate() {
        Releases releases = new Releases(store);
        try {
            Optional<String> version = releases.currentVersion();
            return version.isPresent()
                    && identity.made(releases.verify(version.get()).manifest());
        } catch (ReleaseException damaged) {
            return false;
        }
    }

    /** The newest release after the current one that was made of the same by the same program: a rollback left it. */
    public Optional<String> rolledBackFrom() {
        Releases releases = new Releases(store);
        List<String> versions = releases.versions();
        int current = releases.currentVersion().map(versions::indexOf).orElse(versions.size());
        return versions.stream()
                .skip(current + 1L)
                .filter(version -> identity.made(releases.release(version).manifest()))
                .reduce((older, newer) -> newer);
    }

    /**
     * Builds and publishes.
     *
     * @throws rollcall.release.ReleaseException if the store cannot be written, the disk is full, or another build is at
     *                                           work
     * @throws rollcall.store.UnfitQuad          if the content must not be published
     * @throws BuildRefused                      if the inspection refuses
     * @throws IOException                       if the content cannot be read
     */
    public Outcome run(Content content) throws IOException {
        BuildLock lock = BuildLock.take(store);
        try {
            return locked(content);
        } finally {
            lock.close();
        }
    }

    private Outcome locked(Content content) throws IOException {
        Releases releases = new Releases(store);
        Path folder = releases.building();
        try {
            releases.clearLeftovers();
            Files.createDirectories(folder);
            return new Assembly(this, releases, folder).run(content);
        } catch (IOException | RuntimeException | Error e) {
            boolean full = FullDisk.caused(e, store);
            clear(folder, e);
            if (full) throw FullDisk.refusal(store, e);
            throw e;
        }
    }

    private static void clear(Path folder, Throwable cause) {
        try {
            Disk.remove(folder);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
