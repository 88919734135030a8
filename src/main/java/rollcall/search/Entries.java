package rollcall.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import rollcall.fact.Ref;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OA;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/**
 * The entries of a release's data, in the order of their IRIs, with the names of the registry that are there for finding
 * only: demonyms, codes, the spellings of vote tables.
 */
final class Entries {
    private static final Set<Space> LEFT_OUT =
            EnumSet.of(Space.OFFICE, Space.CAST_VOTE, Space.TALLY, Space.GRAPH, Space.DATASET, Space.RUN);
    private static final List<Node> CODES = List.of(RC.iso3Code, RC.iso2Code, RC.m49Code);
    private static final List<Node> TEXTS =
            List.of(DCTERMS.title, DCTERMS.description, SCHEMA.text, OA.exact, DCTERMS.subject, RDFS.comment);
    private static final int LONGEST_LABEL = 120;

    private final Graph data;
    private final Iris iris;
    private final Map<Node, Ref> registered = new HashMap<>();
    private final RegistryRows registry;

    Entries(Graph data, Iris iris, RegistryRows registry) {
        this.data = data;
        this.iris = iris;
        this.registry = registry;
        registry.states().forEach(s -> registered.put(iris.of(s.ref()), s.ref()));
        registry.people().forEach(p -> registered.put(iris.of(p.ref()), p.ref()));
        registry.organisations().forEach(o -> registered.put(iris.of(o.ref()), o.ref()));
        registry.groups().forEach(g -> registered.put(iris.of(g.ref()), g.ref()));
        registry.places().forEach(p -> registered.put(iris.of(p.ref()), p.ref()));
        registry.series().forEach(s -> registered.put(iris.of(s.ref()), s.ref()));
    }

    void send(Consumer<Entry> out) {
        Set<String> subjects = new TreeSet<>();
        subjectsOf(RDFS.label, subjects);
        subjectsOf(OA.exact, subjects);
        for (String subject : subjects) out.accept(entry(NodeFactory.createURI(subject)));
    }

    private void subjectsOf(Node predicate, Set<String> subjects) {
        data.find(Node.ANY, predicate, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(this::isWanted)
                .forEach(subject -> subjects.add(subject.getURI()));
    }

    private boolean isWanted(Node subject) {
        return iris.local(subject)
                .filter(local -> !LEFT_OUT.contains(local.space()))
                .isPresent();
    }

    private Entry entry(Node node) {
        Iris.Local local = iris.local(node).orElseThrow();
        String label = label(node).orElseGet(() -> clipped(first(node, OA.exact).orElse(local.key())));
        return new Entry(
                local.space().segment() + "/" + local.key(),
                local.space(),
                label,
                about(node, label),
                names(node, label),
                codes(node),
                symbols(node, local.space()),
                links(node),
                texts(node, label),
                first(node, SCHEMA.startDate).or(() -> first(node, DCTERMS.issued)));
    }

    private Optional<String> about(Node node, String label) {
        return first(node, DCTERMS.title)
                .or(() -> first(node, SCHEMA.text))
                .or(() -> first(node, DCTERMS.description))
                .or(() -> through(node, OPENGOV.motion, DCTERMS.title))
                .or(() -> through(node, OA.hasSource, RDFS.label))
                .or(() -> official(node))
                .filter(text -> !text.equals(label));
    }

    private Optional<String> official(Node node) {
        return extra(node).stream()
                .filter(n -> n.role() == Named.Role.OFFICIAL)
                .map(Named::text)
                .findFirst();
    }

    private Optional<String> through(Node node, Node link, Node predicate) {
        return objects(node, link).stream()
                .flatMap(object -> first(object, predicate).stream())
                .findFirst();
    }

    private List<Named> names(Node node, String label) {
        Set<Named> names = new LinkedHashSet<>();
        List<Named> extra = extra(node);
        if (!isPassage(node) && extra.stream().noneMatch(n -> n.role() == Named.Role.LABEL))
            names.add(Named.undated(label, Named.Role.LABEL, "en"));
        names.addAll(extra);
        Set<String> known = new TreeSet<>(extra.stream().map(Named::text).toList());
        for (Node name : objects(node, SKOS.altLabel))
            if (name.isLiteral() && known.add(name.getLiteralLexicalForm())) names.add(alternative(name));
        if (local(node, Space.RESOLUTION))
            literals(node, DCTERMS.title).forEach(title -> names.add(Named.undated(title, Named.Role.TITLE, "en")));
        return new ArrayList<>(names);
    }

    /** A passage has words, but no name. */
    private boolean isPassage(Node node) {
        return local(node, Space.EVIDENCE);
    }

    /** What the registry does not have as an English name is a declared variant, or a name in another language. */
    private static Named alternative(Node name) {
        boolean english =
                name.getLiteralLanguage().isEmpty() || name.getLiteralLanguage().equals("en");
        Named.Role role = english ? Named.Role.VARIANT : Named.Role.TRANSLATION;
        return Named.undated(name.getLiteralLexicalForm(), role, name.getLiteralLanguage());
    }

    private List<Named> extra(Node node) {
        Ref ref = registered.get(node);
        return ref == null
                ? List.of()
                : registry.names(ref).stream()
                        .sorted(Entries::byRole)
                        .map(Entries::named)
                        .toList();
    }

    private static int byRole(Name one, Name other) {
        return one.kind().compareTo(other.kind());
    }

    private static Named named(Name name) {
        return new Named(name.text(), Named.Role.valueOf(name.kind().name()), "en", name.from(), name.until());
    }

    private List<String> codes(Node node) {
        List<String> codes = new ArrayList<>();
        for (Node predicate : CODES) codes.addAll(literals(node, predicate));
        if (local(node, Space.VOTE_EVENT)) codes.addAll(literals(node, DCTERMS.identifier));
        extra(node).stream()
                .filter(n -> n.role() == Named.Role.CODE)
                .map(Named::text)
                .forEach(codes::add);
        return codes.stream().distinct().toList();
    }

    private List<String> symbols(Node node, Space kind) {
        if (kind == Space.VOTE_EVENT)
            return objects(node, OPENGOV.motion).stream()
                    .flatMap(motion -> symbols(motion, Space.RESOLUTION).stream())
                    .distinct()
                    .toList();
        if (kind != Space.RESOLUTION) return List.of();
        List<String> symbols = new ArrayList<>(literals(node, DCTERMS.identifier));
        symbols.addAll(literals(node, RC.draftSymbol));
        return symbols;
    }

    private List<String> links(Node node) {
        return objects(node, SCHEMA.sameAs).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    private List<String> texts(Node node, String label) {
        Set<String> texts = new LinkedHashSet<>();
        for (Node predicate : TEXTS) texts.addAll(literals(node, predicate));
        if (!isPassage(node)) texts.remove(label);
        return List.copyOf(texts);
    }

    private boolean local(Node node, Space space) {
        return iris.local(node).filter(l -> l.space() == space).isPresent();
    }

    private Optional<String> label(Node node) {
        return literals(node, RDFS.label).stream().findFirst();
    }

    private Optional<String> first(Node node, Node predicate) {
        return literals(node, predicate).stream().findFirst();
    }

    /** English and untagged ones first, then by their text. */
    private List<String> literals(Node node, Node predicate) {
        return objects(node, predicate).stream()
                .filter(Node::isLiteral)
                .sorted((a, b) -> rank(a).compareTo(rank(b)))
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }

    private static String rank(Node literal) {
        String language = literal.getLiteralLanguage();
        return (language.isEmpty() || language.equals("en") ? "0" : "1") + literal.getLiteralLexicalForm();
    }

    private List<Node> objects(Node node, Node predicate) {
        ExtendedIterator<Node> found = data.find(node, predicate, Node.ANY).mapWith(triple -> triple.getObject());
        List<Node> sorted = new ArrayList<>(found.toList());
        sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
        return sorted;
    }

    private static String clipped(String words) {
        return words.length() <= LONGEST_LABEL
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(LONGEST_LABEL, words.codePointCount(0, words.length()))))
                        + "…";
    }
}
