package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
                () -> Map.of(
                        "groups",
                        FileGroups.of(reading).all(),
                        "created",
                        reading.say().moment(shown.created())));
    }

    static Optional<Manifest.PublishedFile> named(Shown shown, String name) {
        Manifest manifest = shown.release().manifest();
        return Stream.concat(manifest.files().stream(), manifest.subsets().stream())
                .filter(f -> f.name().equals(name))
                .findFirst();
    }
}
