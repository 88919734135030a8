package rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

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
}
