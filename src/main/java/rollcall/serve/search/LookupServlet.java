package rollcall.serve.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollcall.iri.Iris.Space;
import rollcall.search.Entry;
import rollcall.search.TextIndex;
import rollcall.serve.http.Problem;
import rollcall.serve.open.Current;
import rollcall.serve.open.Lease;
import rollcall.serve.open.OpenRelease;

/**
 * {@code /lookup}: from an identifier or a name to our address of the thing, by exactly one of {@code id} (ours, or a
 * Wikidata item), {@code iri}, {@code code}, {@code symbol} and {@code name}. One thing: 303 to it. Several, or
 * one by a name that reconciliation would not match: 300 with the list. None: 404. Nothing is guessed.
 */
final class LookupServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final List<String> WAYS = List.of("id", "iri", "code", "symbol", "name");

    private final transient Current current;

    LookupServlet(Current current) {
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String way = way(request);
        String value = Asked.words(request, way);
        Set<Space> kinds = Asked.kinds(request);
        try (Lease lease = current.lease()) {
            NameLookup found = find(way, value, kinds, lease.release());
            if (found.entries().isEmpty())
                throw Problem.notFound("Nothing here has " + way + " '" + value + "'. /search?q= finds by words.")
                        .exception();
            if (found.safe()) {
                response.setStatus(303);
                response.setHeader("Location", "/id/" + found.entries().get(0).id());
            } else choices(request, response, found.entries());
        }
    }

    private static String way(HttpServletRequest request) {
        List<String> given = WAYS.stream()
                .filter(way -> Asked.text(request, way).isPresent())
                .toList();
        if (given.size() == 1) return given.get(0);
        throw Asked.bad("Found " + (given.isEmpty() ? "no way to look up" : String.join(" and ", given))
                + "; give exactly one of id, iri, code, symbol, name.");
    }

    private static NameLookup find(String way, String value, Set<Space> kinds, OpenRelease release) {
        if (way.equals("name")) return NameLookup.of(value, kinds, release);
        List<Entry> found = identified(way, value, kinds, release);
        return new NameLookup(found, found.size() == 1);
    }

    private static List<Entry> identified(String way, String value, Set<Space> kinds, OpenRelease release) {
        TextIndex index = Indexes.of(release);
        return switch (way) {
            case "id" ->
                ITEM.matcher(value).matches() ? index.linkedTo(WIKIDATA + value) : optional(index.entry(value));
            case "iri" -> byIri(value, index, release);
            case "code" -> index.withCode(value, kinds);
            default -> index.withSymbol(value, kinds.isEmpty() ? EnumSet.of(Space.RESOLUTION) : kinds);
        };
    }

    private static List<Entry> byIri(String iri, TextIndex index, OpenRelease release) {
        Optional<Entry> ours = release.iris()
                .local(iri)
                .flatMap(local -> index.entry(local.space().segment() + "/" + local.key()));
        return Stream.concat(ours.stream(), spellings(iri).flatMap(same -> index.linkedTo(same).stream()))
                .distinct()
                .toList();
    }

    /** People copy addresses from their browsers: with https, as a page, without the last slash. */
    private static Stream<String> spellings(String iri) {
        String plain = iri.replaceFirst("^https://www\\.wikidata\\.org/(wiki|entity)/", WIKIDATA)
                .replaceFirst("^http://www\\.wikidata\\.org/wiki/", WIKIDATA)
                .replaceFirst("^https?://dbpedia\\.org/(page|resource)/", "http://dbpedia.org/resource/");
        return Stream.of(iri, plain, plain + "/").distinct();
    }

    private static List<Entry> optional(Optional<Entry> entry) {
        return entry.stream().toList();
    }

    private static void choices(HttpServletRequest request, HttpServletResponse response, List<Entry> found)
            throws IOException {
        response.setStatus(300);
        ObjectNode json = Json.object();
        ArrayNode choices = json.putArray("choices");
        for (Entry entry : found)
            choices.addObject()
                    .put("id", entry.id())
                    .put("type", entry.kind().segment())
                    .put("label", entry.label())
                    .put("url", "/id/" + entry.id());
        Json.write(request, response, json);
    }
}
