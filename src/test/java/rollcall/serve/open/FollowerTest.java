package rollcall.serve.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Web;

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

    @Test
    void aDamagedReleaseIsRefusedWithTheReasonAndTheServedOneStays(@TempDir Path store) throws IOException {
        Samples.members(store, ONE, 3);
        Release broken = Samples.members(store, TWO, 3);
        Files.writeString(broken.dumps().resolve("rollcall.nt"), "<a:a> <a:b> <a:d> .\n");
        Samples.makeCurrent(store, ONE);
        try (Running running = Running.start(Running.SITE, Web.NONE)) {
            follower = Follower.start(new Releases(store), running.current(), OFTEN);
            await(() -> running.get("/health/ready").statusCode() == 200);
            Samples.makeCurrent(store, TWO);
            await(() -> running.get("/metrics").body().contains("rollcall_release_refused{reason="));
            assertTrue(running.get("/metrics").body().contains("rollcall.nt: found SHA-256"));
            assertEquals("ready " + ONE + "\n", running.get("/health/ready").body());
            Samples.makeCurrent(store, ONE);
            await(() -> !running.get("/metrics").body().contains("rollcall_release_refused{reason="));
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

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within 20 seconds");
            Thread.onSpinWait();
        }
    }
}
