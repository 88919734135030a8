package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import rollcall.page.Addresses;
import rollcall.page.EditorPage;
import rollcall.page.Example;
import rollcall.page.ExamplePage;
import rollcall.page.ExamplePages;
import rollcall.page.Examples;
import rollcall.page.Head;
import rollcall.page.Text;
import rollcall.page.Vocabulary;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Sending;

/** {@code /examples}, each question below it with its answer, and the query editor. */
final class QueryPages {
    /** Of a query in an address, in characters. */
    static final int LONGEST = 20_000;

    /** A longer query would stand in the page six times more; who changes the language keeps the shorter ones only. */
    private static final int KEPT = 2_000;

    private QueryPages() {}

    static void examples(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (name.isEmpty()) list(shown, request, response);
        else example(shown, name, request, response);
    }

    private static void list(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reading.of(shown, request)
                .send("examples", "examples", request, response, () -> Map.of("examples", Example.all()));
    }

    private static void example(Shown shown, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Example example = new Examples(shown.addresses()).named(name).orElseThrow(() -> Problem.notFound(
                        "There is no question '" + name + "'; all of them are at /examples.")
                .exception());
        Reading reading = Reading.of(shown, request);
        reading.send("example/" + name, "example", request, response, () -> Map.of("page", answer(reading, example)));
    }

    private static ExamplePage answer(Reading reading, Example example) {
        try {
            return new ExamplePages(reading.shown().release().dataset(), reading.addresses()).page(example);
        } catch (QueryCancelledException e) {
            throw Problem.later(
                            "query-timeout",
                            "The answer takes too long",
                            "This question took too long just now; ask again in a moment or open it in the editor.",
                            10)
                    .exception();
        }
    }

    /** With the query of the parameter {@code query}, which is run, or with an example to begin with. */
    static void editor(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> given = Optional.ofNullable(request.getParameter("query"));
        if (given.isPresent() && given.get().length() > LONGEST)
            throw Problem.of(
                            400,
                            "bad-parameter",
                            "A parameter cannot be read",
                            "parameter 'query': found " + given.get().length() + " characters, expected at most "
                                    + LONGEST + "; paste a longer query into the editor")
                    .exception();
        response.setHeader("X-Robots-Tag", "noindex");
        Reading reading = Reading.of(shown, request);
        reading.headers(response);
        Sending.tagged(shown.read(() -> editor(reading, given)), "text/html; charset=utf-8", request, response);
    }

    private static byte[] editor(Reading reading, Optional<String> given) {
        Addresses addresses = reading.addresses();
        Examples examples = new Examples(addresses);
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("endpoint", addresses.at("sparql"));
        settings.put("given", given.isPresent());
        settings.put("prefixes", examples.known());
        settings.put("terms", Vocabulary.terms(reading.shown().graph()));
        String query = given.orElseGet(() -> first(examples));
        Text title = new Text(
                reading.say().text("editor.title"), reading.say().language().tag());
        String path = given.filter(q -> q.length() <= KEPT)
                .map(q -> "editor?query=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .orElse("editor");
        EditorPage page = new EditorPage(Head.unlisted(title, path), query, SchemaOrg.text(settings));
        return reading.html("editor", Map.of("page", page));
    }

    private static String first(Examples examples) {
        return Example.all().stream().findFirst().map(examples::complete).orElse("");
    }
}
