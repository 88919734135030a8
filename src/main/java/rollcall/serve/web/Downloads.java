package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.page.FrontPageModel;
import rollcall.release.Manifest;

/** {@code /dump/}: the list of files, and each file straight from disk. */
final class Downloads {
    private Downloads() {}

    static void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (name.isEmpty()) list(shown, request, response);
        else Download.send(shown, name, request, response);
    }

    private static void list(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reading reading = Reading.of(shown, request);
        reading.send(
                "dump",
                "dump",
                request,
                response,
                () -> Map.of("files", rows(reading), "created", reading.say().moment(shown.created())));
    }

    static List<FrontPageModel.FileRow> rows(Reading reading) {
        return reading.shown().release().manifest().files().stream()
                .map(file -> row(reading, file))
                .toList();
    }

    static Optional<Manifest.PublishedFile> named(Shown shown, String name) {
        Manifest manifest = shown.release().manifest();
        return Stream.concat(manifest.files().stream(), manifest.subsets().stream())
                .filter(f -> f.name().equals(name))
                .findFirst();
    }

    private static FrontPageModel.FileRow row(Reading reading, Manifest.PublishedFile file) {
        return new FrontPageModel.FileRow(
                file.name(),
                reading.addresses().at("dump/" + file.name()),
                file.mediaType(),
                reading.say().size(file.bytes()),
                reading.say().number(file.count()),
                file.sha256(),
                file.rights());
    }
}
