package rollcall.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import rollcall.iri.Iris;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OA;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RC;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/** Names of things in the reader's language, from the graph; of states also from the platform's own list of countries. */
final class Labels {
    private static final List<Node> NAMES = List.of(RDFS.label, SKOS.prefLabel, DCTERMS.title, SCHEMA.name);
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int SHORT = 90;

    /** Places that a reader knows by name rather than by address. */
    private static final Map<String, String> PLACES = Map.of(
            "http://www.wikidata.org/entity/",
            "Wikidata",
            "http://dbpedia.org/resource/",
            "DBpedia",
            "https://sws.geonames.org/",
            "GeoNames",
            "http://metadata.un.org/thesaurus/",
            "UNBIS thesaurus",
            "https://digitallibrary.un.org/record/",
            "UN Digital Library");

    private final Graph graph;
    private final Languages languages;
    private final Iris iris;
    private final PrefixMap prefixes;

    Labels(Graph graph, Languages languages, Iris iris) {
        this.graph = graph;
        this.languages = languages;
        this.iris = iris;
        this.prefixes = Prefixes.map(iris.base());
    }

    /** What to call a thing; its short IRI where nobody named it. */
    Text of(Node thing) {
        Optional<Text> named = named(thing);
        if (named.isPresent() && fits(named.get())) return named.get();
        Optional<Text> known = Words.of(thing, iris.base(), languages);
        if (named.isPresent())
            return known.filter(this::fits).or(() -> country(thing)).orElse(named.get());
        return known.or(() -> composed(thing)).orElseGet(() -> Text.plain(shortName(thing)));
    }

    private boolean fits(Text name) {
        return name.lang().isEmpty() || name.lang().equals(languages.first());
    }

    private Optional<Text> named(Node thing) {
        for (Node property : NAMES) {
            Optional<Node> best = languages.best(Graphs.objects(graph, thing, property));
            if (best.isPresent()) return best.map(Text::of);
        }
        return Optional.empty();
    }

    private Optional<Text> country(Node thing) {
        Optional<String> code = Graphs.text(graph, thing, RC.iso2Code).filter(ISO_COUNTRIES::contains);
        if (code.isEmpty()) return Optional.empty();
        String name = new Locale("", code.get()).getDisplayCountry(Locale.forLanguageTag(languages.first()));
        return Optional.of(new Text(name, languages.first()));
    }

    /** Cast votes and passages have no names of their own. */
    private Optional<Text> composed(Node thing) {
        Optional<Text> quote = Graphs.text(graph, thing, OA.exact).map(q -> Text.plain("“" + shortened(q) + "”"));
        return quote.or(() -> Graphs.object(graph, thing, SCHEMA.option)
                .filter(option -> graph.contains(thing, SCHEMA.agent, Node.ANY))
                .map(option -> castVote(thing, option)));
    }

    private Text castVote(Node thing, Node option) {
        String event = Graphs.object(graph, thing, OPENGOV.voteEvent)
                .map(e -> " in: " + of(e).words())
                .orElse("");
        String state = Graphs.object(graph, thing, SCHEMA.agent)
                .map(s -> of(s).words())
                .orElse("?");
        return Text.plain(state + ": " + option.getLiteralLexicalForm() + event);
    }

    /** {@code schema:agent}, or the whole IRI where no prefix fits. */
    String shortName(Node thing) {
        if (!thing.isURI()) return thing.toString();
        Optional<Iris.Local> own = iris.local(thing);
        if (own.isPresent())
            return own.get().space().segment() + "/" + own.get().key();
        for (Map.Entry<String, String> place : PLACES.entrySet())
            if (thing.getURI().startsWith(place.getKey()))
                return place.getValue() + " "
                        + thing.getURI().substring(place.getKey().length()).replace("/", "");
        String abbreviated = prefixes.abbreviate(thing.getURI());
        return abbreviated == null ? thing.getURI() : abbreviated;
    }

    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= SHORT) return line;
        return line.substring(0, line.offsetByCodePoints(0, SHORT - 1)).strip() + "…";
    }
}
