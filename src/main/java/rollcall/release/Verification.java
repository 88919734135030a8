package rollcall.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Holds a release against its manifest: every file is there, with its size and its digest. */
public final class Verification {
    private Verification() {}

    /** @throws ReleaseException for the first thing that is not as it was built */
    public static void verify(Release release) {
        Manifest manifest = release.manifest();
        named(release);
        copied(release);
        for (Manifest.PublishedFile file : manifest.files())
            check(release.dumps().resolve(file.name()), file.bytes(), file.sha256());
        for (Manifest.PublishedFile file : manifest.subsets())
            check(release.dumps().resolve(file.name()), file.bytes(), file.sha256());
        for (Manifest.Input file : manifest.database())
            check(release.database().resolve(file.name()), file.bytes(), file.sha256());
    }

    private static void named(Release release) {
        String version = release.manifest().version();
        if (!version.equals(String.valueOf(release.folder().getFileName())))
            throw new ReleaseException(
                    release.folder(), "the manifest of release " + version, "its own", "give the folder that name");
        if (release.manifest().files().isEmpty()
                || release.manifest().database().isEmpty())
            throw new ReleaseException(
                    release.folder(), "a manifest that names no files", "dumps and a database", Remedy.REBUILD);
    }

    /** The manifest for download says the same. */
    private static void copied(Release release) {
        Path copy = release.dumps().resolve(Manifest.FILE);
        try {
            byte[] original = Files.readAllBytes(release.folder().resolve(Manifest.FILE));
            if (Files.exists(copy) && Arrays.equals(original, Files.readAllBytes(copy))) return;
            throw new ReleaseException(copy, "another or no manifest", "a copy of the release's", Remedy.REBUILD);
        } catch (IOException e) {
            throw unreadable(copy, e);
        }
    }

    private static void check(Path file, long bytes, String sha256) {
        try {
            long size = Files.size(file);
            if (!Files.isRegularFile(file))
                throw new ReleaseException(file, "no file", bytes + " bytes", Remedy.REBUILD);
            if (size != bytes) throw new ReleaseException(file, size + " bytes", bytes + " bytes", Remedy.REBUILD);
            String found = Disk.sha256(file);
            if (!found.equals(sha256))
                throw new ReleaseException(file, "SHA-256 " + found, "SHA-256 " + sha256, Remedy.REBUILD);
        } catch (NoSuchFileException e) {
            throw new ReleaseException(file, "nothing", bytes + " bytes", Remedy.REBUILD, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ReleaseException unreadable(Path file, IOException e) {
        return ReleaseException.unreadable(file, "a readable file", e);
    }

    /** The database's files whose content a reader leaves as it is, with their sizes and digests. */
    public static List<Manifest.Input> database(Path folder) throws IOException {
        java.util.ArrayList<Manifest.Input> files = new java.util.ArrayList<>();
        for (Path file : Disk.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (isData(name)) files.add(new Manifest.Input(name, Files.size(file), Disk.sha256(file)));
        }
        return files;
    }

    /** Locks and journals change whenever the database is opened. */
    private static boolean isData(String name) {
        return !name.endsWith(".lock") && !name.endsWith(".jrnl");
    }
}
