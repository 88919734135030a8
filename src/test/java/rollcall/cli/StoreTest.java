package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Releases;

/** What can stand in the way of a build or a server, and what is said then. */
class StoreTest {
    private static final Path GOOD = Path.of("src/test/resources/cases/facts/good");

    @TempDir
    static Path folder;

    private static Path store() {
        return folder.resolve("store");
    }

    private static Releases releases() {
        return new Releases(store());
    }

    private static Shell build(Path data, String... options) {
        List<Object> line =
                new ArrayList<>(List.of("build", "--data", data, "--seeds", data.resolve("seeds"), "--store", store()));
        line.addAll(List.of(options));
        return Shell.run(line.toArray());
    }

    private static void failed(String message, Shell shell) {
        assertEquals("rollcall: " + message + "\n", shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }

    @BeforeEach
    void buildOnce() {
        if (releases().currentVersion().isEmpty())
            assertEquals(ExitCode.DONE, build(GOOD).code());
    }

    @Test
    void aBuildOfTheSameIsNotNeeded() {
        Shell shell = build(GOOD);
        assertEquals("rollcall: the current release is up to date; --force builds it again\n", shell.err());
        assertEquals(ExitCode.DONE, shell.code());
        assertEquals(1, releases().versions().size());
    }

    @Test
    void aPortInUseIsSaidWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            failed(
                    "port " + taken.getLocalPort()
                            + " on 127.0.0.1 is taken by another process; stop it or choose another with --port",
                    Shell.run("serve", "--store", store(), "--port", taken.getLocalPort()));
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsBuilt(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Shell shell = Shell.run("publish", "--store", other.resolve("store"), "--port", taken.getLocalPort());
            assertEquals(ExitCode.FAILED, shell.code());
            assertTrue(shell.err().contains("is taken by another process"), shell.err());
            assertFalse(Files.exists(other.resolve("store/current")));
        }
    }

    @Test
    void aStoreThatIsBeingBuiltIsNotBuiltTwice() throws IOException {
        String before = releases().currentVersion().orElseThrow();
        try (Holder other = Holder.of("lock", store())) {
            failed(
                    store().resolve("build.lock") + ": found a build by process " + other.pid()
                            + "; expected no other build of this store; wait until it ends, or stop it",
                    build(GOOD, "--force"));
        }
        assertEquals(before, releases().currentVersion().orElseThrow());
    }

    @Test
    void aDatabaseThatIsServedElsewhereIsNotServedTwiceButQueried() throws IOException {
        Path database = releases().current().orElseThrow().database();
        Path query = Files.writeString(folder.resolve("ask.rq"), "ASK {}");
        try (Holder other = Holder.of("database", database)) {
            failed(
                    database + ": found it open in process " + other.pid()
                            + "; expected to be the only one; ask that process instead, or stop it",
                    Shell.run("serve", "--store", store(), "--port", 0));
            assertEquals("true\n", Shell.run("query", "--store", store(), query).out());
        }
    }

    @Test
    void aReleaseCanBeBuiltWhileTheCurrentOneIsServedElsewhere() throws IOException {
        String before = releases().currentVersion().orElseThrow();
        try (Holder server =
                Holder.of("database", releases().current().orElseThrow().database())) {
            assertEquals(ExitCode.DONE, build(GOOD, "--force").code(), "served by " + server.pid());
        }
        assertEquals(2, releases().versions().size());
        assertEquals(
                ExitCode.DONE,
                Shell.run("releases", "rollback", "--store", store()).code());
        assertEquals(before, releases().currentVersion().orElseThrow());
        String newer = releases().versions().get(1);
        assertEquals(
                ExitCode.DONE,
                Shell.run("releases", "remove", newer, "--store", store()).code());
    }

    @Test
    void aReleaseThatIsReadElsewhereIsNotRemoved() throws IOException {
        assertEquals(ExitCode.DONE, build(GOOD, "--force").code());
        String older = releases().versions().get(releases().versions().size() - 2);
        Path database = releases().release(older).database();
        try (Holder server = Holder.of("database", database)) {
            failed(
                    database + ": found it open in process " + server.pid()
                            + "; expected nobody to read it; wait until that process has turned to another release, or stop it",
                    Shell.run("releases", "remove", older, "--store", store()));
        }
        Shell.run("releases", "remove", older, "--store", store());
        assertFalse(releases().versions().contains(older));
    }
}
