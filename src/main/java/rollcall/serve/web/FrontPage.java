package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import rollcall.iri.Iris;
import rollcall.page.Format;
import rollcall.page.FrontPages;
import rollcall.page.Languages;
import rollcall.page.Templates;

/** {@code /} and {@code /.well-known/void}: the data set, for people and for harvesters. */
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
        Languages languages = Languages.of(request.getHeader("Accept-Language"));
        response.addHeader("Vary", "Accept-Language");
        shown.answer("text/html; charset=utf-8", "front-" + String.join(".", languages.tags()))
                .send(request, response, () -> shown.finished("front" + languages, () -> html(shown, languages)));
    }

    private static byte[] html(Shown shown, Languages languages) {
        FrontPages pages = new FrontPages(shown.graph(), shown.addresses(), languages);
        return Templates.html(
                "front",
                Map.of(
                        "site",
                        shown.chrome(),
                        "page",
                        pages.page(
                                shown.numbers().get(),
                                shown.release().manifest().triples(),
                                Downloads.rows(shown),
                                SchemaOrg.dataset(shown))));
    }
}
