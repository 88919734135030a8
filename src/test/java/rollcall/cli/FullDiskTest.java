package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds on a disk that really fills up: a small one in memory, mounted where only {@link FullDiskRun} and its children
 * see it. Skipped where this user can mount nothing, not even in a name space of its own.
 */
class FullDiskTest {
    private static final String MOUNT = "mount -t tmpfs -o size=" + FullDiskRun.DISK_MEGABYTES + "m none \"$0\"";

    @Test
    @Timeout(300)
    void aBuildThatFillsTheDiskFailsClearlyAndWhatIsServedStays(@TempDir Path disk) throws Exception {
        Optional<String> unshare = waysToMount(disk).findFirst();
        assumeTrue(unshare.isPresent(), "this user cannot mount a disk here: neither unshare -m nor unshare -rm works");
        List<String> java = new ArrayList<>(List.of("unshare", unshare.get(), "sh", "-c", MOUNT + " && exec \"$@\""));
        java.add(disk.toString());
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        java.addAll(List.of(FullDiskRun.class.getName(), disk.toString()));
        Process run = new ProcessBuilder(java)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, run.waitFor(), () -> String.join("\n", said));
        assertEquals("first build 0", said.get(0));
        List<String> builds = said.subList(1, said.size() - 2);
        String full = "build 1, rollcall: " + disk.resolve("store")
                + ": found a full disk \\(\\d+ MB left without the failed build\\); expected room for a release; free some"
                + " space, remove old releases, or name another store, still served, nothing left over";
        builds.forEach(line -> assertTrue(line.matches(full), () -> line + "\nof " + String.join("\n", said)));
        assertTrue(builds.size() >= 3, () -> "disks that were full at different moments: " + said);
        assertEquals(
                List.of("last build 0", "two releases, the last one served"),
                said.subList(said.size() - 2, said.size()));
    }

    private static Stream<String> waysToMount(Path disk) {
        return Stream.of("-m", "-rm").filter(way -> works(way, disk));
    }

    private static boolean works(String way, Path disk) {
        try {
            Process trial = new ProcessBuilder("unshare", way, "sh", "-c", MOUNT, disk.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(20, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
