package rollcall.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollcall.store.ClosedDatabase;
import rollcall.store.StoreException;

/**
 * The releases of a store. Which one is current says the file {@code current}; it is replaced in one step, so a reader meets
 * the old release or the new one. All methods throw {@link ReleaseException} with the path, what was found and the remedy.
 *
 * @param store folder with {@code current}, {@code releases} and, during a build, {@code building}
 */
public record Releases(Path store) {
    private static final Pattern VERSION = Pattern.compile("(\\d{4,9})-([0-9a-f]{12})");
    private static final String CURRENT = "current";
    private static final String KEPT = "kept";
    private static final String BUILDING = "building";
    private static final String REMOVING = "removing-";

    /** Oldest first; folders that are not named like a release are passed over. */
    public List<String> versions() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(Releases::isVersion)
                    .sorted(Comparator.<String>comparingInt(Releases::number).thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** A release whose manifest reads. */
    public Release release(String version) {
        Path folder = folder().resolve(version);
        if (!isVersion(version) || !Files.isDirectory(folder))
            throw new ReleaseException(folder, "no release", known(), "name one of them");
        return new Release(folder, Manifest.read(folder));
    }

    private String known() {
        List<String> versions = versions();
        return versions.isEmpty() ? "at least one release" : "one of " + String.join(", ", versions);
    }

    /** The current release; empty before the first build. */
    public Optional<Release> current() {
        return currentVersion().map(this::release);
    }

    /** What {@code current} says; empty before the first build. */
    public Optional<String> currentVersion() {
        Optional<String> version = pointed();
        if (version.isEmpty() || isVersion(version.get())) return version;
        throw new ReleaseException(
                store.resolve(CURRENT),
                "'" + shortened(version.get()) + "'",
                "a version such as " + known(),
                Remedy.REBUILD);
    }

    private Optional<String> pointed() {
        Path file = store.resolve(CURRENT);
        if (Files.isRegularFile(store))
            throw new ReleaseException(store, "a file", "a folder for releases", "name another store");
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Verifies a release and makes it the current one, be it newer or older. */
    public Release makeCurrent(String version) {
        Release release = release(version);
        Verification.verify(release);
        point(version);
        return release;
    }

    /** Makes the release before the current one current again. */
    public Release rollBack() {
        List<String> versions = versions();
        int at = currentVersion().map(versions::indexOf).orElse(-1);
        if (at < 1)
            throw new ReleaseException(
                    folder(),
                    at < 0 ? "no current release" : "nothing older than " + versions.get(at),
                    "an older release",
                    "build one");
        return makeCurrent(versions.get(at - 1));
    }

    private void point(String version) {
        Path file = store.resolve(CURRENT);
        try {
            Disk.replace(file, (version + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ReleaseException(
                    file, "a file that cannot be replaced: " + e, "a writable store", Remedy.WRITABLE, e);
        }
    }

    /**
     * Brings a finished folder to the disk, moves it among the releases and makes it current; the version is in its manifest.
     */
    public Release publish(Path finished) throws IOException {
        Manifest manifest = Manifest.read(finished);
        Path folder = folder().resolve(manifest.version());
        Disk.syncAll(finished);
        Files.createDirectories(folder());
        Disk.move(finished, folder);
        point(manifest.version());
        return new Release(folder, manifest);
    }

    /** One more than the highest number there is, whatever the clock or a damaged pointer says. */
    public String nextVersion(String run) {
        int highest = Stream.concat(versions().stream(), pointed().filter(Releases::isVersion).stream())
                .mapToInt(Releases::number)
                .max()
                .orElse(0);
        return "%04d-%s".formatted(highest + 1, run);
    }

    private static int number(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) throw new IllegalArgumentException("not a version: " + version);
        return Integer.parseInt(matcher.group(1));
    }

    public boolean isKept(String version) {
        return Files.exists(release(version).folder().resolve(KEPT));
    }

    /** Keeps a release from being removed, or lets go of it. */
    public void keep(String version, boolean keep) {
        Path mark = release(version).folder().resolve(KEPT);
        try {
            if (keep) Files.write(mark, new byte[0]);
            else Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new ReleaseException(
                    mark, "a mark that cannot be set: " + e, "a writable release", Remedy.WRITABLE, e);
        }
    }

    /**
     * Removes a release that is neither current nor kept. A damaged one can be removed too.
     *
     * @throws StoreException where a process still reads it: a server that has not turned to another one yet, or whose
     *                        old requests are still running
     */
    public void remove(String version) {
        Path folder = folder().resolve(version);
        if (!isVersion(version) || !Files.isDirectory(folder)) release(version);
        if (currentVersion().filter(version::equals).isPresent())
            throw new ReleaseException(
                    folder, "the current release", "one that is not served", "make another one current first");
        if (Files.exists(folder.resolve(KEPT)))
            throw new ReleaseException(folder, "a kept release", "one that is not kept", "let go of it first");
        discard(folder);
    }

    private void discard(Path folder) {
        Path database = Release.database(folder);
        try {
            if (!Files.isDirectory(database)) moveAway(folder);
            else ClosedDatabase.during(database, () -> moveAway(folder));
            Disk.remove(rubbish(folder));
        } catch (IOException e) {
            throw new ReleaseException(
                    folder, "a release that cannot be removed: " + e, "a writable store", Remedy.WRITABLE, e);
        }
    }

    /** Takes the folder out of the list in one step; what is in it can be removed then. */
    private void moveAway(Path folder) throws IOException {
        Disk.move(folder, rubbish(folder));
    }

    private Path rubbish(Path folder) {
        return store.resolve(REMOVING + folder.getFileName());
    }

    /**
     * Removes the releases that are neither current nor kept, but for the newest of those that are older than the current one,
     * so that one can roll back, and but for those that a process still reads; a later build removes these.
     *
     * @param spare how many older releases stay
     * @return what was removed, oldest first
     */
    public List<String> prune(int spare) {
        List<String> versions = versions();
        int current = currentVersion().map(versions::indexOf).orElse(-1);
        return IntStream.range(0, versions.size())
                .filter(at -> current >= 0 && (at < current - spare || at > current))
                .mapToObj(versions::get)
                .filter(version -> !Files.exists(folder().resolve(version).resolve(KEPT)))
                .filter(this::removeIfUnread)
                .toList();
    }

    private boolean removeIfUnread(String version) {
        try {
            remove(version);
            return true;
        } catch (StoreException read) {
            return false;
        }
    }

    /** Removes what builds and removals that were killed left behind. Only for one who holds the {@link BuildLock}. */
    public void clearLeftovers() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> all = Files.list(store)) {
            leftovers = all.filter(path -> isLeftover(path.getFileName().toString()))
                    .toList();
        }
        for (Path leftover : leftovers) Disk.remove(leftover);
    }

    private static boolean isLeftover(String name) {
        return name.equals(BUILDING) || name.startsWith(REMOVING) || name.equals(CURRENT + ".new");
    }

    /** Manifest, files and database of a release are as they were built; see {@link Verification}. */
    public Release verify(String version) {
        Release release = release(version);
        Verification.verify(release);
        return release;
    }

    /** Where a build writes before it is a release. */
    public Path building() {
        return store.resolve(BUILDING);
    }

    private Path folder() {
        return store.resolve("releases");
    }

    private static ReleaseException unreadable(Path path, IOException e) {
        return ReleaseException.unreadable(path, "a readable store", e);
    }
}
