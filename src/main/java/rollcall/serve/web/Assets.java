package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rollcall.iri.Keys;
import rollcall.serve.http.Problem;

/** {@code /static/…}: style, scripts and images, from the class path; nothing else of the class path is reachable. */
final class Assets {
    private static final String OURS = "/rollcall/static/";
    private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
    private static final Map<String, Asset> ALL = all();

    /** Changes when a file does. */
    static final String VERSION = version();

    private Assets() {}

    /** @param hash of the content */
    record Asset(String contentType, byte[] bytes, String hash) {}

    static void answer(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Asset asset = ALL.get(name);
        if (asset == null)
            throw Problem.notFound("There is no file '" + name + "' here.").exception();
        boolean pinned = VERSION.equals(request.getParameter("v"));
        response.setHeader("Cache-Control", pinned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        new Answer(asset.contentType(), asset.hash(), Instant.EPOCH).send(request, response, asset::bytes);
    }

    private static Map<String, Asset> all() {
        Map<String, Asset> all = new TreeMap<>();
        add(all, OURS, "rollcall.css", "text/css; charset=utf-8");
        add(all, OURS, "rollcall.js", "text/javascript; charset=utf-8");
        add(all, OURS, "editor.js", "text/javascript; charset=utf-8");
        add(all, OURS, "icon.svg", "image/svg+xml");
        add(all, YASGUI, "yasgui.min.css", "text/css; charset=utf-8");
        add(all, YASGUI, "yasgui.min.js", "text/javascript; charset=utf-8");
        return all;
    }

    private static void add(Map<String, Asset> all, String folder, String name, String contentType) {
        try (InputStream in = Assets.class.getResourceAsStream(folder + name)) {
            if (in == null) throw new IllegalStateException("not in the jar: " + folder + name);
            byte[] bytes = in.readAllBytes();
            all.put(name, new Asset(contentType, bytes, hash(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + name, e);
        }
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Keys.digest().digest(bytes)).substring(0, 16);
    }

    private static String version() {
        StringBuilder hashes = new StringBuilder();
        ALL.values().forEach(asset -> hashes.append(asset.hash()));
        return Keys.sha256(hashes.toString()).substring(0, 8);
    }
}
