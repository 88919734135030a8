package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import rollcall.iri.Iris;
import rollcall.page.Format;
import rollcall.page.FrontPageModel;
import rollcall.page.FrontPages;

/** {@code /}, {@code /about} and {@code /.well-known/void}: the data set, for people and for harvesters. */
final class FrontPage {
    private FrontPage() {}

    static void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Link", "<" + shown.addresses().at(".well-known/void") + ">; rel=\"describedby\"");
        Optional<Format> format = Offers.pageOrData(request, response);
        if (format.isPresent()) catalogue(shown, format.get(), request, response);
        else page(shown, request, response);
    }

    static void description(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        catalogue(shown, Offers.data(request, response), request, response);
    }

    /** {@code /about}: what this is and is not, on what terms. */
    static void about(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reading reading = Reading.of(shown, request);
        String made = reading.say()
                .day(LocalDate.ofInstant(shown.created(), ZoneOffset.UTC).toString());
        reading.send("about", "about", request, response, () -> Map.of("made", made));
    }

    private static void catalogue(Shown shown, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        shown.answer(format.contentType(), "catalogue-" + format.suffix())
                .send(
                        request,
                        response,
                        () -> shown.finished("catalogue." + format, () -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            format.write(graph(shown), out);
                            return out.toByteArray();
                        }));
    }

    private static Graph graph(Shown shown) {
        Graph catalogue = shown.release().dataset().getGraph(shown.iris().node(Iris.Space.GRAPH, "catalogue"));
        return Distributions.added(shown, catalogue);
    }

    private static void page(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reading reading = Reading.of(shown, request);
        reading.send("front", "front", request, response, () -> Map.of("page", model(reading)));
    }

    private static FrontPageModel model(Reading reading) {
        Shown shown = reading.shown();
        return new FrontPages(shown.graph(), reading.addresses())
                .page(
                        shown.numbers().get(),
                        shown.release().manifest().triples(),
                        FileGroups.of(reading).whole(),
                        SchemaOrg.dataset(shown));
    }
}
