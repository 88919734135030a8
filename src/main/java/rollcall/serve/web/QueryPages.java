package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import rollcall.page.EditorPage;
import rollcall.page.Example;
import rollcall.page.ExamplePages;
import rollcall.page.Examples;
import rollcall.page.Head;
import rollcall.page.Languages;
import rollcall.page.Templates;
import rollcall.page.Vocabulary;
import rollcall.serve.http.Problem;

/** {@code /examples}, each question below it with its answer, and the query editor. */
final class QueryPages {
    private static final int LONGEST = 20_000;

    private QueryPages() {}

    static void examples(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (name.isEmpty()) list(shown, request, response);
        else example(shown, name, request, response);
    }

    private static void list(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.answer("text/html; charset=utf-8", "examples")
                .send(
                        request,
                        response,
                        () -> Templates.html("examples", Map.of("site", shown.chrome(), "examples", Example.all())));
    }

    private static void example(Shown shown, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Example example = new Examples(shown.addresses()).named(name).orElseThrow(() -> Problem.notFound(
                        "There is no question '" + name + "'; all of them are at /examples.")
                .exception());
        Languages languages = Languages.of(request.getHeader("Accept-Language"));
        response.addHeader("Vary", "Accept-Language");
        shown.answer("text/html; charset=utf-8", "example-" + String.join(".", languages.tags()))
                .send(
                        request,
                        response,
                        () -> shown.finished("example/" + name + languages, () -> answer(shown, example, languages)));
    }

    private static byte[] answer(Shown shown, Example example, Languages languages) {
        ExamplePages pages = new ExamplePages(shown.release().dataset(), shown.addresses(), languages);
        try {
            return Templates.html("example", Map.of("site", shown.chrome(), "page", pages.page(example)));
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
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getOutputStream().write(shown.read(() -> editor(shown, given)));
    }

    private static byte[] editor(Shown shown, Optional<String> given) {
        Examples examples = new Examples(shown.addresses());
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("endpoint", shown.addresses().at("sparql"));
        settings.put("given", given.isPresent());
        settings.put("prefixes", examples.known());
        settings.put("terms", Vocabulary.terms(shown.graph()));
        String query = given.orElseGet(() -> first(examples));
        return Templates.html(
                "editor",
                Map.of("site", shown.chrome(), "page", new EditorPage(head(shown), query, SchemaOrg.text(settings))));
    }

    private static String first(Examples examples) {
        return Example.all().stream().findFirst().map(examples::complete).orElse("");
    }

    private static Head head(Shown shown) {
        return Head.of("Query", "SPARQL over the whole release.", shown.iris().base() + "sparql");
    }
}
