package rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;
import rollcall.iri.Keys;

/** Which mapper this is: its version is part of the identity of a run (ONTOLOGY 3.1, "run"). */
public final class Mapper {
    private static final String RESOURCE = "/rollcall/build.properties";

    private Mapper() {}

    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Mapper.class.getResourceAsStream(RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return properties.getProperty("version");
    }

    /**
     * Digest of the program's own classes and resources in the order of their names, the same whether they lie in a folder
     * or in a jar. Tells a changed program from an unchanged one; never part of a dump.
     */
    public static String fingerprint() throws IOException {
        Path program = location();
        if (Files.isDirectory(program)) return fingerprint(program);
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return fingerprint(jar.getPath("/"));
        }
    }

    static String fingerprint(Path root) throws IOException {
        MessageDigest digest = Keys.digest();
        Path own = root.resolve("rollcall");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(f -> name(own, f)))
                    .toList()) {
                digest.update(name(own, file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Path location() {
        try {
            return Path.of(Mapper.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies nowhere", e);
        }
    }
}
