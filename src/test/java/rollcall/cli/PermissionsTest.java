package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.release.Releases;

/**
 * What the user must not read or write, in processes that permissions bind. The superuser is bound too once it has
 * given up the two capabilities that set it above them.
 */
@Timeout(120)
class PermissionsTest {
    private static final Path GOOD = Path.of("src/test/resources/cases/facts/good");
    private static final List<String> BOUND =
            List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

    @TempDir
    static Path folder;

    private static List<String> bound = List.of();
    private static String version = "";

    @BeforeAll
    static void buildOnce() throws Exception {
        copy(GOOD, folder.resolve("data"));
        Files.createDirectory(folder.resolve("closed"));
        Path seeds = folder.resolve("data/seeds");
        Shell built = Shell.run("build", "--data", folder.resolve("data"), "--seeds", seeds, "--store", store());
        assertEquals(ExitCode.DONE, built.code(), built.err());
        version = releases().currentVersion().orElseThrow();
        if (Files.isReadable(Path.of("/proc/1/environ"))) bound = BOUND;
        assumeTrue(bindsPermissions(), "permissions do not bind this user, not even under " + BOUND);
    }

    private static boolean bindsPermissions() throws Exception {
        Path trial = Files.writeString(folder.resolve("trial"), "");
        Files.setPosixFilePermissions(trial, Set.of());
        try {
            List<String> cat = new ArrayList<>(bound);
            cat.addAll(List.of("cat", trial.toString()));
            Process process = new ProcessBuilder(cat).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() != 0 && said.startsWith("cat: ");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0} of {1} with {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "build   | closed                      | r-xr-xr-x | closed/store: found a folder this user must not write; expected a folder for releases; make the folder writable for this user, or name another store",
                "rebuild | store                       | r-xr-xr-x | store/building: this user must not read or write it; check its owner and permissions",
                "rebuild | store/releases              | r-xr-xr-x | store/building: this user must not read or write it; check its owner and permissions",
                "rebuild | data/facts.json             | --------- | data/facts.json: this user must not read or write it; check its owner and permissions",
                "rebuild | data/seeds                  | --------- | data/seeds: this user must not read or write it; check its owner and permissions",
                "rebuild | data                        | --------- | data/seeds: this user must not look there; check the owners and permissions of the folders above",
                "check   | data/facts.json             | --------- | data/facts.json (Permission denied)",
                "serve   | store/current               | --------- | store/current: found nothing this user may read; expected a readable store; let this user read it, or name another store",
                "serve   | RELEASE/manifest.json       | --------- | manifest.json: found nothing this user may read; expected a manifest; let this user read it, or name another store",
                "serve   | RELEASE/dump/rollcall.nq.gz | --------- | rollcall.nq.gz: found nothing this user may read; expected a readable file; let this user read it, or name another store",
                "verify  | RELEASE/tdb2/Data-0001      | --------- | GOSP.bpt: found nothing this user may read; expected a readable file; let this user read it, or name another store",
            })
    void isSaidWithThePathAndWhatToDoAndChangesNothing(String verb, String closed, String mode, String said)
            throws Exception {
        Path path = folder.resolve(closed.replace("RELEASE", "store/releases/" + version));
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        Shell shell;
        try {
            shell = run(line(verb));
        } finally {
            Files.setPosixFilePermissions(path, before);
        }
        assertTrue(
                shell.err().strip().endsWith(said)
                        || said.equals("tdb2") && shell.err().contains(said),
                shell.err());
        assertEquals(1, shell.err().lines().count(), shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals(List.of(version), releases().versions());
        releases().verify(version);
        assertFalse(Files.exists(releases().building()));
    }

    @Test
    void theSameRunsWhereNothingIsClosed() throws Exception {
        Shell shell = run(line("verify"));
        assertEquals(ExitCode.DONE, shell.code(), shell.err());
    }

    private static List<String> line(String verb) {
        List<String> sources = List.of("--data", at("data"), "--seeds", at("data/seeds"));
        return switch (verb) {
            case "build" -> joined(List.of("build", "--store", at("closed/store")), sources);
            case "rebuild" -> joined(List.of("build", "--force", "--store", at("store")), sources);
            case "check" -> joined(List.of("check"), sources);
            case "serve" -> List.of("serve", "--port", "0", "--store", at("store"));
            default -> List.of("releases", "verify", "--store", at("store"));
        };
    }

    private static Shell run(List<String> line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = joined(
                joined(bound, List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1")),
                joined(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), line));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "still runs: " + line);
            return new Shell(process.exitValue(), "", Shell.withoutStages(Files.readString(err)));
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String at(String path) {
        return folder.resolve(path).toString();
    }

    private static Path store() {
        return folder.resolve("store");
    }

    private static Releases releases() {
        return new Releases(store());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file)));
        }
    }
}
