package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import rollcall.page.Description;
import rollcall.page.Format;
import rollcall.page.Ontology;
import rollcall.page.ThingPage;
import rollcall.page.Things;
import rollcall.serve.http.Problem;

/** {@code /ontology}, each of its terms and codes below it, the shapes, and {@code /context.jsonld}. */
final class OntologyPages {
    private static final String WHOLE = "rollcall.";

    private OntologyPages() {}

    static void answer(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (name.isEmpty()) whole(shown, request, response);
        else if (name.equals("shapes"))
            graph(shown, Ontology.SHAPES, "shapes", Offers.data(request, response), request, response);
        else if (name.startsWith(WHOLE)
                && Format.ofSuffix(name.substring(WHOLE.length())).isPresent())
            graph(shown, Ontology.TERMS, "terms", suffix(name), request, response);
        else term(shown, name, request, response);
    }

    static void context(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.answer("application/ld+json", "context").send(request, response, Ontology::context);
    }

    private static Format suffix(String name) {
        return Format.ofSuffix(name.substring(WHOLE.length())).orElse(Format.TURTLE);
    }

    private static void whole(Shown shown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Format> format = Offers.pageOrData(request, response);
        if (format.isPresent()) {
            graph(shown, Ontology.TERMS, "terms", format.get(), request, response);
            return;
        }
        Reading reading = Reading.of(shown, request);
        reading.send(
                "ontology",
                "ontology",
                request,
                response,
                () -> Map.of("page", Ontology.page(withTerms(shown), reading.addresses())));
    }

    private static void term(Shown shown, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Node term = Ontology.term(name);
        if (!Things.knows(Ontology.TERMS, term))
            throw Problem.notFound("The ontology has no term '" + name + "'; all of them are at /ontology.")
                    .exception();
        Optional<Format> format = Offers.pageOrData(request, response);
        if (format.isPresent()) {
            Graph graph = Description.of(Ontology.TERMS, shown.iris(), term);
            graph(shown, graph, "term", format.get(), request, response);
            return;
        }
        Reading reading = Reading.of(shown, request);
        reading.send("term/" + name, "thing", request, response, () -> Map.of("page", termPage(reading, term, name)));
    }

    private static ThingPage termPage(Reading reading, Node term, String name) {
        Shown shown = reading.shown();
        return new Things(
                        shown.release().dataset(),
                        withTerms(shown),
                        reading.addresses(),
                        shown.ballots(),
                        shown.newest())
                .term(term, "ontology/" + name)
                .orElseThrow(() -> new IllegalStateException("a term without a word: " + term));
    }

    /** The release may hold the ontology as well; what ships with the product is always there. */
    private static Graph withTerms(Shown shown) {
        return new Union(shown.graph(), Ontology.TERMS);
    }

    private static void graph(
            Shown shown,
            Graph graph,
            String name,
            Format format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        shown.answer(format.contentType(), name + "-" + format.suffix()).send(request, response, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(graph, out);
            return out.toByteArray();
        });
    }
}
