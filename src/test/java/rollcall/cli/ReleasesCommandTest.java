package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.release.Releases;

class ReleasesCommandTest {
    private static final Path GOOD = Path.of("src/test/resources/cases/facts/good");

    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private Shell releases(String... words) {
        Object[] line = new Object[words.length + 3];
        line[0] = "releases";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = "--store";
        line[words.length + 2] = store();
        return Shell.run(line);
    }

    private void said(String message, Shell shell) {
        assertEquals("rollcall: " + message + "\n", shell.err());
        assertEquals(ExitCode.DONE, shell.code());
        assertEquals("", shell.out());
    }

    private void failed(String message, Shell shell) {
        assertEquals("rollcall: " + message + "\n", shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }

    private String build() {
        Shell shell =
                Shell.run("build", "--force", "--data", GOOD, "--seeds", GOOD.resolve("seeds"), "--store", store());
        assertEquals(ExitCode.DONE, shell.code(), shell.err());
        return current();
    }

    private String current() {
        return new Releases(store()).currentVersion().orElseThrow();
    }

    @Test
    void whatWasRolledBackDoesNotComeBackByItself(@TempDir Path empty) {
        Shell first = Shell.run("build", "--data", empty, "--seeds", empty, "--store", store());
        assertEquals(ExitCode.DONE, first.code(), first.err());
        String older = current();
        String newer = build();
        said(older + " is the current release now", releases("rollback"));
        Shell again = Shell.run("build", "--data", GOOD, "--seeds", GOOD.resolve("seeds"), "--store", store());
        said(
                "the inputs are those of " + newer + ", from which somebody rolled back; the current release stays;"
                        + " 'rollcall releases rollback " + newer
                        + "' makes that one current again, --force builds anew",
                again);
        assertEquals(older, current());
    }

    /** One story, since each release takes its time to build. */
    @Test
    void releasesAreListedKeptRolledBackAndRemoved() throws IOException {
        said("no releases in " + store() + "; 'rollcall build' makes one", releases());
        String first = build();
        String second = build();
        assertEquals(
                line("  ", first, "") + line("* ", second, ""), releases("list").out());
        assertEquals(releases("list").out(), releases().out());

        said(first + " is kept", releases("keep", first));
        assertEquals(
                line("  ", first, "  kept") + line("* ", second, ""), releases().out());
        failed(
                new Releases(store()).release(second).folder() + ": found the current release;"
                        + " expected one that is not served; make another one current first",
                releases("remove", second));

        said(first + " is the current release now", releases("rollback"));
        assertEquals(first, current());
        failed(
                store().resolve("releases") + ": found nothing older than " + first
                        + "; expected an older release; build one",
                releases("rollback"));
        said(second + " is the current release now", releases("rollback", second));
        said(first + " is the current release now", releases("rollback", first));

        said(second + " is whole", releases("verify", second));
        said(first + " is whole", releases("verify"));
        said(second + " is removed", releases("remove", second));
        assertEquals(List.of(first), new Releases(store()).versions());
        failed(
                store().resolve("releases/" + second) + ": found no release; expected one of " + first
                        + "; name one of them",
                releases("rollback", second));
        aDamagedReleaseIsSaidToBeOne(first);
    }

    private String line(String mark, String version, String end) {
        Manifest manifest = new Releases(store()).release(version).manifest();
        return String.format(
                Locale.ROOT, "%s%s  %s  %,d triples%s%n", mark, version, manifest.created(), manifest.triples(), end);
    }

    private void aDamagedReleaseIsSaidToBeOne(String version) throws IOException {
        Release release = new Releases(store()).release(version);
        shown(release, releases("show").out());
        Path dump = release.dumps().resolve("rollcall.ttl.gz");
        byte[] whole = Files.readAllBytes(dump);
        Files.write(dump, new byte[10]);
        failed(
                dump + ": found 10 bytes; expected " + whole.length + " bytes;"
                        + " make another release current, or build a new one",
                releases("verify", version));
        Files.delete(dump);
        failed(
                dump + ": found nothing; expected " + whole.length + " bytes;"
                        + " make another release current, or build a new one",
                releases("verify", version));
    }

    private static void shown(Release release, String out) {
        Manifest manifest = release.manifest();
        assertTrue(out.startsWith("version  " + manifest.version() + "\nbase     http://localhost:3030/\n"), out);
        assertTrue(out.contains("\nfolder   " + release.folder() + "\n"), out);
        for (Manifest.PublishedFile file : manifest.files())
            assertTrue(out.lines().anyMatch(l -> l.contains(file.name()) && l.endsWith(file.sha256())), out);
        manifest.account()
                .forEach((what, count) ->
                        assertTrue(out.lines().anyMatch(l -> l.strip().matches(what + " +%,d".formatted(count))), out));
    }
}
