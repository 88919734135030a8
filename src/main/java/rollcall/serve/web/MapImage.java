package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rollcall.iri.Iris;
import rollcall.page.WorldMap;
import rollcall.serve.http.Problem;

/** {@code /map/{vote}.svg}: the world, coloured by a roll call. */
final class MapImage {
    private static final String SUFFIX = ".svg";

    private MapImage() {}

    static void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (!name.endsWith(SUFFIX)) throw unknown(name).exception();
        Iris.Local vote = Address.thing(shown, "vote-event/" + name.substring(0, name.length() - SUFFIX.length()));
        if (!shown.read(() -> WorldMap.has(shown.graph(), shown.iris().node(vote))))
            throw unknown(name).exception();
        shown.answer("image/svg+xml; charset=utf-8", "map")
                .send(request, response, () -> shown.finished("map/" + name, () -> svg(shown, vote)));
    }

    private static byte[] svg(Shown shown, Iris.Local vote) {
        return WorldMap.of(shown.graph(), shown.iris().node(vote)).getBytes(StandardCharsets.UTF_8);
    }

    private static Problem unknown(String name) {
        return Problem.notFound("There is no map '" + name + "'; a roll call with its members' votes has one.");
    }
}
