package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.page.FrontPageModel;
import rollcall.page.Templates;
import rollcall.release.Manifest;

/** {@code /dump/}: the list of files, and each file straight from disk. */
final class Downloads {
    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Downloads() {}

    static void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (name.isEmpty()) list(shown, request, response);
        else Download.send(shown, name, request, response);
    }

    private static void list(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.answer("text/html; charset=utf-8", "dumps")
                .send(
                        request,
                        response,
                        () -> Templates.html(
                                "dump",
                                Map.of(
                                        "site",
                                        shown.chrome(),
                                        "files",
                                        rows(shown),
                                        "created",
                                        CREATED.format(shown.created()))));
    }

    static List<FrontPageModel.FileRow> rows(Shown shown) {
        return shown.release().manifest().files().stream()
                .map(file -> row(shown, file))
                .toList();
    }

    static Optional<Manifest.PublishedFile> named(Shown shown, String name) {
        Manifest manifest = shown.release().manifest();
        return Stream.concat(manifest.files().stream(), manifest.subsets().stream())
                .filter(f -> f.name().equals(name))
                .findFirst();
    }

    private static FrontPageModel.FileRow row(Shown shown, Manifest.PublishedFile file) {
        return new FrontPageModel.FileRow(
                file.name(),
                shown.addresses().at("dump/" + file.name()),
                file.mediaType(),
                size(file.bytes()),
                String.format(Locale.ROOT, "%,d", file.count()).replace(',', '\u00A0'),
                file.sha256(),
                file.rights());
    }

    private static String size(long bytes) {
        if (bytes < 1000) return bytes + " B";
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
