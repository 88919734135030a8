package rollcall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import rollcall.iri.Iris;
import rollcall.page.language.Language;
import rollcall.page.language.Messages;
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
            "UN Digital Library",
            "http://publications.europa.eu/resource/authority/country/",
            "EU Vocabularies",
            "https://www.iso.org/obp/ui/#iso:code:3166:",
            "ISO 3166");

    private final Graph graph;
    private final Messages say;
    private final Iris iris;
    private final PrefixMap prefixes;

    Labels(Graph graph, Messages say, Iris iris) {
        this.graph = graph;
        this.say = say;
        this.iris = iris;
        this.prefixes = Prefixes.map(iris.base());
    }

    Messages say() {
        return say;
    }

    /** What to call a thing; its short IRI where nobody named it. */
    Text of(Node thing) {
        Optional<Text> named = named(thing);
        if (named.isPresent() && fits(named.get())) return named.get();
        Optional<Text> known = Words.of(thing, iris.base(), say.language());
        if (named.isPresent())
            return known.filter(this::fits)
                    .or(() -> country(thing))
                    .or(() -> rollCall(thing))
                    .orElse(named.get());
        return known.or(() -> composed(thing)).orElseGet(() -> Text.plain(shortName(thing)));
    }

    private boolean fits(Text name) {
        return name.lang().isEmpty() || name.isIn(say.language());
    }

    private Optional<Text> named(Node thing) {
        for (Node property : NAMES) {
            Optional<Text> best = text(thing, property);
            if (best.isPresent()) return best;
        }
        return Optional.empty();
    }

    /** A literal in the reader's language, else in English, else without a language, else any. */
    Optional<Text> text(Node thing, Node property) {
        return Graphs.objects(graph, thing, property).stream()
                .filter(Node::isLiteral)
                .map(Text::of)
                .min(Comparator.comparingInt(this::strangeness).thenComparing(Text::lang));
    }

    private int strangeness(Text text) {
        if (text.isIn(say.language())) return 0;
        return text.isIn(Language.ENGLISH) ? 1 : text.lang().isEmpty() ? 2 : 3;
    }

    private Text said(String words) {
        return new Text(words, say.language().tag());
    }

    private Optional<Text> country(Node thing) {
        Optional<String> code = Graphs.text(graph, thing, RC.iso2Code).filter(ISO_COUNTRIES::contains);
        if (code.isEmpty()) return Optional.empty();
        return Optional.of(
                said(new Locale("", code.get()).getDisplayCountry(say.language().locale())));
    }

    /** A roll call is named after what was voted on and its day, which need no translator. */
    private Optional<Text> rollCall(Node thing) {
        if (!graph.contains(thing, RC.coverage, Node.ANY)) return Optional.empty();
        Optional<String> symbol = Graphs.object(graph, thing, OPENGOV.motion)
                .flatMap(motion -> Graphs.text(graph, motion, DCTERMS.identifier));
        Optional<String> day = Graphs.text(graph, thing, SCHEMA.startDate).map(say::date);
        return symbol.flatMap(s -> day.map(d -> said(say.text("name.roll-call", s, d))));
    }

    /** Cast votes and passages have no names of their own. */
    private Optional<Text> composed(Node thing) {
        Optional<Text> quote = Graphs.text(graph, thing, OA.exact).map(q -> quotation(thing, q));
        return quote.or(() -> Graphs.object(graph, thing, SCHEMA.option)
                .filter(option -> graph.contains(thing, SCHEMA.agent, Node.ANY))
                .map(option -> castVote(thing, option)));
    }

    private Text quotation(Node passage, String words) {
        String lang = Graphs.object(graph, passage, OA.hasSource)
                .flatMap(document -> Graphs.text(graph, document, DCTERMS.language))
                .orElse("");
        return new Text("“" + shortened(words) + "”", lang);
    }

    /** Named after its vote as well, unless that has a name in another language only. */
    private Text castVote(Node thing, Node option) {
        String choice = option.getLiteralLexicalForm();
        String words = Position.of(choice)
                .map(position -> Words.of(position, say.language()).words())
                .orElse(choice);
        String state = Graphs.object(graph, thing, SCHEMA.agent)
                .map(s -> of(s).words())
                .orElse("?");
        return Graphs.object(graph, thing, OPENGOV.voteEvent)
                .map(this::of)
                .filter(this::fits)
                .map(e -> said(say.text("name.cast-vote-in", state, words, e.words())))
                .orElseGet(() -> said(say.text("name.cast-vote", state, words)));
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
