package rollcall.serve.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Web;
import rollcall.store.StoreException;

class FollowerTest {
    private static final String ONE = "0001-aaaaaaaaaaaa";
    private static final String TWO = "0002-bbbbbbbbbbbb";
    private static final Duration OFTEN = Duration.ofMillis(20);

    @AutoClose
    private @Nullable Follower follower;

    @Test
    void aNewReleaseIsServedWithoutARestartAndAnOldOneAgain(@TempDir Path store) {
        Samples.members(store, ONE, 3);
        Samples.members(store, TWO, 3);
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            follower = Follower.start(new Releases(store), running.current(), OFTEN);
            assertEquals(503, running.query("ASK {}").statusCode());
            for (String version : new String[] {ONE, TWO, ONE}) {
                Samples.makeCurrent(store, version);
                await(() -> running.get("/health/ready").body().contains(version));
                assertTrue(running.query("ASK { ?s <version> '" + version + "' }")
                        .body()
                        .contains("true"));
            }
            String metrics = running.get("/metrics").body();
            assertTrue(metrics.contains("rollcall_release_age_seconds{version=\"" + ONE + "\"}"), metrics);
            assertFalse(metrics.contains(TWO), metrics);
        }
    }

    /** A file of the release, what becomes of it, and what is said then. */
    @ParameterizedTest
    @CsvSource({
        "dump/rollcall.nt, changed, rollcall.nt: found SHA-256",
        "dump/rollcall.nt, truncated, rollcall.nt: found",
        "dump/rollcall.nt, missing, rollcall.nt: found nothing",
        "manifest.json, changed, manifest.json: found no manifest in it",
        "manifest.json, truncated, manifest.json: found no manifest in it",
        "manifest.json, missing, manifest.json: found nothing",
        "tdb2/Data-0001/SPO.bpt, changed, SPO.bpt: found SHA-256",
        "tdb2/Data-0001/nodes-data.obj, truncated, nodes-data.obj: found"
    })
    void aDamagedReleaseIsRefusedWithTheReasonAndTheServedOneStays(
            String file, String damage, String said, @TempDir Path store) throws IOException {
        Samples.members(store, ONE, 3);
        Release broken = Samples.members(store, TWO, 3);
        damage(broken.folder().resolve(file), damage);
        Samples.makeCurrent(store, ONE);
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            follower = Follower.start(new Releases(store), running.current(), OFTEN);
            await(() -> running.get("/health/ready").statusCode() == 200);
            Samples.makeCurrent(store, TWO);
            await(() -> running.get("/metrics").body().contains("rollcall_release_refused{reason="));
            assertTrue(running.get("/metrics").body().contains(said), () -> running.get("/metrics")
                    .body());
            assertEquals("ready " + ONE + "\n", running.get("/health/ready").body());
            Samples.makeCurrent(store, ONE);
            await(() -> !running.get("/metrics").body().contains("rollcall_release_refused{reason="));
        }
    }

    private static void damage(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "missing" -> Files.delete(file);
            case "truncated" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            default -> {
                bytes[0] ^= 0x10;
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void goingBackToAReleaseThatIsStillReadDoesNotEndItsReaders(@TempDir Path store) {
        Release one = Samples.members(store, ONE, 3);
        Release two = Samples.members(store, TWO, 3);
        try (Current current = new Current()) {
            current.serve(one);
            Lease early = current.lease();
            current.serve(two);
            current.serve(one);
            current.serve(one);
            early.close();
            try (Lease late = current.lease()) {
                assertTrue(Txn.calculateRead(
                        late.release().dataset(),
                        () -> late.release().dataset().find().hasNext()));
            }
        }
    }

    @Test
    void aReleaseThatIsStillReadIsNotRemovedUnderItsReaders(@TempDir Path store) {
        Release one = Samples.members(store, ONE, 3);
        Release two = Samples.members(store, TWO, 3);
        Samples.makeCurrent(store, TWO);
        Releases releases = new Releases(store);
        try (Current current = new Current()) {
            current.serve(one);
            Lease early = current.lease();
            current.serve(two);
            StoreException refused = assertThrows(StoreException.class, () -> releases.remove(ONE));
            assertEquals(
                    one.database()
                            + ": found it open in this process; expected nobody to read it; wait until that process"
                            + " has turned to another release, or stop it",
                    refused.getMessage());
            assertEquals(List.of(), releases.prune(0));
            assertTrue(Txn.calculateRead(
                    early.release().dataset(),
                    () -> early.release().dataset().find().hasNext()));
            early.close();
            assertEquals(List.of(ONE), releases.prune(0));
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within 20 seconds");
            Thread.onSpinWait();
        }
    }
}
