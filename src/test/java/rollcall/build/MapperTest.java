package rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapperTest {
    @Test
    void aProgramIsTheSameInAFolderAndInAJar(@TempDir Path folder) throws IOException {
        Path classes = folder.resolve("classes");
        write(classes, "A");
        try (FileSystem jar = FileSystems.newFileSystem(folder.resolve("a.jar"), Map.of("create", "true"))) {
            write(jar.getPath("/"), "A");
            Files.writeString(jar.getPath("/library.class"), "not ours");
            assertEquals(Mapper.fingerprint(classes), Mapper.fingerprint(jar.getPath("/")));
        }
        String before = Mapper.fingerprint(classes);
        write(classes, "B");
        assertNotEquals(before, Mapper.fingerprint(classes));
    }

    private static void write(Path root, String content) throws IOException {
        Path own = Files.createDirectories(root.resolve("rollcall/map"));
        Files.writeString(own.resolve("Mapper.class"), content);
        Files.writeString(root.resolve("rollcall/a.properties"), "x");
    }
}
