package rollcall.serve.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Release;
import rollcall.serve.Samples;

class CurrentTest {
    @Test
    void theOldReleaseIsReadableUntilItsLastLeaseEndsAndClosedThen(@TempDir Path store) {
        Current current = new Current();
        current.switchTo(OpenRelease.open(Samples.members(store, "0001-aaaaaaaaaaaa", 3)));
        Lease lease = current.lease();
        DatasetGraph old = lease.release().dataset();
        current.switchTo(OpenRelease.open(Samples.members(store, "0002-bbbbbbbbbbbb", 3)));
        assertEquals("0001-aaaaaaaaaaaa", lease.release().version());
        assertTrue(Txn.calculateRead(old, () -> old.find().hasNext()));
        try (Lease next = current.lease()) {
            assertEquals("0002-bbbbbbbbbbbb", next.release().version());
        }
        lease.close();
        lease.close();
        assertThrows(
                RuntimeException.class,
                () -> Txn.calculateRead(old, () -> old.find().hasNext()));
        current.close();
        assertTrue(current.leaseIfOpen().isEmpty());
    }

    @Test
    void aReleaseWithoutDataIsRefused(@TempDir Path store) {
        Release release = Samples.release(store, "0001-aaaaaaaaaaaa", dataset -> {});
        RefusedRelease refused = assertThrows(RefusedRelease.class, () -> OpenRelease.open(release));
        assertTrue(refused.getMessage().contains("found an empty database"), refused.getMessage());
    }

    @Test
    void aDamagedDatabaseIsRefusedWithTheReason(@TempDir Path store) throws Exception {
        Release release = Samples.members(store, "0001-aaaaaaaaaaaa", 100);
        try (var files = Files.walk(release.database())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".idn")).toList()) Files.write(file, new byte[8]);
        }
        RuntimeException refused = assertThrows(RuntimeException.class, () -> OpenRelease.open(release));
        assertTrue(refused.getMessage().startsWith(release.database().toString()), refused.getMessage());
    }
}
