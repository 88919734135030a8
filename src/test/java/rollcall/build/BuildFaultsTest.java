package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.release.Release;
import rollcall.release.ReleaseException;
import rollcall.release.Releases;
import rollcall.store.Database;
import rollcall.store.StoreException;

class BuildFaultsTest {
    @TempDir
    Path store;

    @TempDir
    Path signals;

    private Release served;

    @BeforeEach
    void aReleaseIsServed() throws IOException {
        served = build().run(SmallRecord.shuffled(1)).release();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DATABASE_OPEN", "AGAIN_AND_AGAIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aKilledBuildChangesNothingAndTheNextOneIsClean(Fork.Place place) throws Exception {
        try (Fork fork = Fork.at(place, store, signals)) {
            assertTrue(Files.exists(new Releases(store).building()));
            fork.kill();
        }
        assertServedIsUntouched();
        Release next = build().run(SmallRecord.shuffled(2)).release();
        assertEquals(served.manifest().files(), next.manifest().files());
        assertEquals(2, new Releases(store).versions().size());
        assertFalse(Files.exists(new Releases(store).building()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1_000, 1_500, 2_200})
    void buildsKilledAtAnyMomentLeaveAWholeCurrentRelease(int millis) throws Exception {
        try (Fork fork = Fork.at(Fork.Place.AGAIN_AND_AGAIN, store, signals)) {
            Thread.sleep(millis);
            fork.kill();
        }
        Releases releases = new Releases(store);
        for (String version : releases.versions()) releases.verify(version);
        assertEquals(
                served.manifest().files(),
                releases.current().orElseThrow().manifest().files());
        Release next = build().run(SmallRecord.shuffled(2)).release();
        assertEquals(next.manifest().version(), releases.currentVersion().orElseThrow());
        assertFalse(Files.exists(releases.building()));
        assertFalse(Files.exists(store.resolve("current.new")));
    }

    @Test
    void aSecondBuildIsToldWhoIsAtWork() throws Exception {
        try (Fork fork = Fork.at(Fork.Place.MAPPING, store, signals)) {
            assertRefused("process " + fork.pid());
            assertTrue(Files.exists(new Releases(store).building()), "the build at work keeps its folder");
        }
        assertServedIsUntouched();
    }

    @Test
    void aSecondBuildOfOneProcessIsRefusedToo() throws IOException {
        build().run(out -> {
            assertRefused("process " + ProcessHandle.current().pid());
            assertThrows(IllegalStateException.class, this::inAnotherProcess, "the refused one must not free the lock");
            SmallRecord.shuffled(2).send(out);
        });
    }

    private void inAnotherProcess() throws IOException, InterruptedException {
        Fork.at(Fork.Place.MAPPING, store, signals).close();
    }

    private void assertRefused(String holder) {
        ReleaseException refused = assertThrows(ReleaseException.class, () -> build().run(SmallRecord.shuffled(3)));
        assertEquals(
                store.resolve("build.lock") + ": found a build by " + holder
                        + "; expected no other build of this store; wait until it ends, or stop it",
                refused.getMessage());
    }

    @Test
    void aStoreThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(store.resolve("file"), "");
        ReleaseBuild build = new ReleaseBuild(file, SmallRecord.identity(), Instant.EPOCH);
        ReleaseException refused = assertThrows(ReleaseException.class, () -> build.run(SmallRecord.shuffled(1)));
        assertEquals(file + ": found a file; expected a folder for releases; name another store", refused.getMessage());
    }

    @Test
    void aFullDiskIsSaidToBeOne() {
        Content full = out -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };
        ReleaseException refused = assertThrows(ReleaseException.class, () -> build().run(full));
        assertTrue(
                refused.getMessage()
                        .matches(
                                ".*: found a full disk \\(\\d+ MB left without the failed build\\); expected room for a"
                                        + " release; free some space, remove old releases, or name another store"),
                refused::getMessage);
        assertServedIsUntouched();
    }

    @Test
    void aDamagedReleaseIsNotUpToDateAndABuildMendsTheStore() throws IOException {
        assertTrue(build().isUpToDate());
        assertFalse(new ReleaseBuild(
                        store, new RunIdentity("0.1.0", "other code", SmallRecord.IRIS, List.of()), Instant.EPOCH)
                .isUpToDate());
        Files.writeString(served.dumps().resolve("rollcall.ttl.gz"), "");
        assertFalse(build().isUpToDate());
        Files.writeString(store.resolve("current"), "\u0000\u0000");
        Files.createDirectories(store.resolve("removing-0000-0123456789ab/tdb2"));
        Files.writeString(store.resolve("current.new"), "0001");
        assertFalse(build().isUpToDate());
        served = build().run(SmallRecord.shuffled(1)).release();
        assertTrue(build().isUpToDate());
        assertEquals("0002", served.manifest().version().substring(0, 4));
        try (Stream<Path> all = Files.list(store)) {
            assertEquals(
                    List.of("build.lock", "current", "releases"),
                    all.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aDatabaseOpenElsewhereSaysWhere() throws Exception {
        try (Fork fork = Fork.at(Fork.Place.DATABASE_OPEN, served.database(), signals)) {
            StoreException refused = assertThrows(StoreException.class, () -> Database.open(served.database()));
            assertEquals(
                    served.database() + ": found it open in process " + fork.pid()
                            + "; expected to be the only one; ask that process instead, or stop it",
                    refused.getMessage());
        }
        Database.open(served.database()).close();
    }

    @Test
    void readingADatabaseLeavesItsFilesAsTheyWere() {
        try (Database database = Database.open(served.database())) {
            database.data()
                    .executeRead(() -> assertEquals(
                            served.manifest().quads(), database.data().stream().count()));
        }
        assertServedIsUntouched();
    }

    private void assertServedIsUntouched() {
        Releases releases = new Releases(store);
        String version = served.manifest().version();
        assertEquals(List.of(version), releases.versions());
        assertEquals(version, releases.currentVersion().orElseThrow());
        assertEquals(served.manifest(), releases.verify(version).manifest());
    }

    private ReleaseBuild build() {
        return new ReleaseBuild(store, SmallRecord.identity(), Instant.EPOCH);
    }
}
