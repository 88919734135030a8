package rollcall.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {
    private static final String V1 = "0001-0123456789ab";
    private static final String V2 = "0002-0123456789ab";
    private static final String V3 = "0003-0123456789ab";

    @TempDir
    Path store;

    private Releases releases;

    @BeforeEach
    void threeReleases() throws IOException {
        releases = new Releases(store);
        for (int i = 0; i < 3; i++) MadeUp.release(store);
    }

    @Test
    void anEmptyStoreHasNoReleases(@TempDir Path empty) {
        assertEquals(List.of(), new Releases(empty).versions());
        assertEquals(Optional.empty(), new Releases(empty).current());
    }

    @Test
    void theLatestBuildIsCurrentAndTheOthersStay() {
        assertEquals(List.of(V1, V2, V3), releases.versions());
        assertEquals(V3, releases.current().orElseThrow().manifest().version());
    }

    @Test
    void rollingBackGoesOneStepAtATime() {
        assertEquals(V2, releases.rollBack().manifest().version());
        assertEquals(V1, releases.rollBack().manifest().version());
        assertEquals(V1, releases.currentVersion().orElseThrow());
        assertMessage(
                store.resolve("releases") + ": found nothing older than 0001-0123456789ab; expected an older release;"
                        + " build one",
                releases::rollBack);
    }

    @Test
    void numbersGoOnAfterRemovalsAndWhateverTheClockSays() throws IOException {
        Files.setLastModifiedTime(store.resolve("releases").resolve(V3), FileTime.from(Instant.EPOCH));
        releases.remove(V1);
        releases.makeCurrent(V2);
        assertEquals("0004-ffffffffffff", releases.nextVersion("ffffffffffff"));
        Files.move(store.resolve("releases").resolve(V3), store.resolve("releases/10000-0123456789ab"));
        assertEquals("10001-ffffffffffff", releases.nextVersion("ffffffffffff"));
        assertEquals(List.of(V2, "10000-0123456789ab"), releases.versions());
    }

    @Test
    void keptAndCurrentReleasesAreNotRemoved() {
        releases.keep(V1, true);
        assertTrue(releases.isKept(V1));
        assertMessage(
                folder(V1) + ": found a kept release; expected one that is not kept; let go of it first",
                () -> releases.remove(V1));
        assertMessage(
                folder(V3) + ": found the current release; expected one that is not served; make another one current"
                        + " first",
                () -> releases.remove(V3));
        releases.keep(V1, false);
        releases.remove(V1);
        assertEquals(List.of(V2, V3), releases.versions());
        assertFalse(Files.exists(store.resolve("removing-" + V1)));
    }

    @Test
    void pruningLeavesTheCurrentTheKeptAndSomeToRollBackTo() throws IOException {
        for (int i = 0; i < 3; i++) MadeUp.release(store);
        releases.keep(V1, true);
        releases.rollBack();
        assertEquals(List.of(V2, V3, "0006-0123456789ab"), releases.prune(1));
        assertEquals(List.of(V1, "0004-0123456789ab", "0005-0123456789ab"), releases.versions());
        assertEquals("0004-0123456789ab", releases.rollBack().manifest().version());
    }

    @Test
    void aDamagedReleaseCanBeRemoved() throws IOException {
        Files.delete(folder(V1).resolve("manifest.json"));
        releases.remove(V1);
        assertEquals(List.of(V2, V3), releases.versions());
    }

    @Test
    void anUnknownReleaseIsNamedWithThoseThereAre() {
        String message = folder("0009-0123456789ab")
                + ": found no release; expected one of 0001-0123456789ab, 0002-0123456789ab, 0003-0123456789ab; name one"
                + " of them";
        assertMessage(message, () -> releases.release("0009-0123456789ab"));
        assertMessage(message, () -> releases.makeCurrent("0009-0123456789ab"));
        assertMessage(message, () -> releases.remove("0009-0123456789ab"));
        assertThrows(ReleaseException.class, () -> releases.release("../releases/" + V1));
    }

    @Test
    void anUnreadablePointerSaysWhatItHolds() throws IOException {
        Files.writeString(store.resolve("current"), "../../etc");
        assertMessage(
                store.resolve("current") + ": found '../../etc'; expected a version such as one of 0001-0123456789ab,"
                        + " 0002-0123456789ab, 0003-0123456789ab; make another release current, or build a new one",
                releases::current);
        releases.makeCurrent(V2);
        assertEquals(V2, releases.currentVersion().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dump/rollcall.nq.gz      | truncated | found 17 bytes; expected 35 bytes
            dump/rollcall.nq.gz      | changed   | found SHA-256
            dump/rollcall.nq.gz      | missing   | found nothing; expected
            dump/manifest.json       | changed   | found another or no manifest; expected a copy of the release's
            dump/manifest.json       | missing   | found another or no manifest; expected a copy of the release's
            tdb2/Data-0001/SPO.bpt   | changed   | found SHA-256
            tdb2/Data-0001/SPO.bpt   | truncated | found 5 bytes; expected 10 bytes
            tdb2/Data-0001/SPO.bpt   | missing   | found nothing; expected 10 bytes
            manifest.json            | truncated | found no manifest in it (
            manifest.json            | changed   | found no manifest in it (
            manifest.json            | missing   | found nothing; expected a manifest
            """)
    void damageIsFoundAndWhatIsServedStays(String file, String damage, String found) throws IOException {
        Path path = folder(V2).resolve(file);
        damage(path, damage);
        for (Executable refused : List.<Executable>of(() -> releases.verify(V2), () -> releases.makeCurrent(V2))) {
            ReleaseException e = assertThrows(ReleaseException.class, refused);
            assertTrue(e.getMessage().startsWith(path + ": " + found), e::getMessage);
            assertTrue(e.getMessage().endsWith("; make another release current, or build a new one"), e::getMessage);
        }
        assertEquals(V3, releases.currentVersion().orElseThrow());
        releases.verify(V3);
    }

    private static void damage(Path path, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        switch (damage) {
            case "missing" -> Files.delete(path);
            case "truncated" -> Files.write(path, Arrays.copyOf(bytes, Math.min(20, bytes.length / 2)));
            default -> {
                bytes[bytes.length / 2] ^= 0x10;
                bytes[0] = 'x';
                Files.write(path, bytes);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "version"   | "versio"
            "bytes"     | "byte"
            2026-11-24T | yesterday
            "files" : [ | "files" : null, "f" : [
            """)
    void aManifestThatLacksAFieldIsNone(String found, String instead) throws IOException {
        Path file = folder(V2).resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace(found, instead));
        assertThrows(ReleaseException.class, () -> releases.release(V2));
    }

    @Test
    void aManifestReadsBack() {
        Manifest manifest = releases.release(V1).manifest();
        assertArrayEquals(manifest.json(), Manifest.read(folder(V1)).json());
        assertEquals(List.of("a", "facts"), List.copyOf(manifest.account().keySet()));
    }

    @Test
    void aRenamedReleaseIsNotAnother() throws IOException {
        Files.move(folder(V1), folder("0007-0123456789ab"));
        assertMessage(
                folder("0007-0123456789ab")
                        + ": found the manifest of release 0001-0123456789ab; expected its own; give"
                        + " the folder that name",
                () -> releases.verify("0007-0123456789ab"));
    }

    @Test
    void compressedFilesSayNothingOfTimeAndMachine() throws IOException {
        byte[] bytes = Files.readAllBytes(folder(V1).resolve("dump/rollcall.nq.gz"));
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};
        assertArrayEquals(header, Arrays.copyOf(bytes, header.length));
    }

    @Test
    void strayFilesAreNoReleases() throws IOException {
        Files.createDirectories(store.resolve("releases/.trash"));
        Files.createDirectories(store.resolve("releases/0004-x"));
        assertEquals(3, releases.versions().size());
        try (Stream<Path> all = Files.list(store)) {
            assertEquals(2, all.count(), "current and releases, nothing left over");
        }
    }

    private Path folder(String version) {
        return store.resolve("releases").resolve(version);
    }

    private static void assertMessage(String message, Executable refused) {
        assertEquals(message, assertThrows(ReleaseException.class, refused).getMessage());
    }
}
