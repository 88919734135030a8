package rollcall.check.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.account.Finding;
import rollcall.account.Findings;
import rollcall.fact.Ref;
import rollcall.fact.registry.LinkTarget;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.Post;
import rollcall.fact.registry.RegistryRows;
import rollcall.fact.registry.State;
import rollcall.iri.Keys;
import rollcall.vocab.OWL;
import rollcall.vocab.RDFS;
import rollcall.vocab.SKOS;
import rollcall.vocab.WDT;

/**
 * Compares each Wikidata item of the registry with what is said of it elsewhere: gone, merged into another, called by no
 * name of ours, with another code, of another sort. What the other side does not say is no finding, but for an item of
 * which it says nothing at all.
 */
public final class LinkCheck {
    private static final Node HUMAN = item("Q5");
    private static final Node SOVEREIGN_STATE = item("Q3624078");

    /** Wikidata keeps a name that is the same in many languages under {@code mul}. */
    private static final Set<String> LANGUAGES = Set.of("", "en", "mul");

    private final RegistryRows registry;
    private final Findings findings;

    public LinkCheck(RegistryRows registry, Findings findings) {
        this.registry = registry;
        this.findings = findings;
    }

    /**
     * A row of the registry with its item.
     *
     * @param names of ours, as slugs; empty where theirs need not be among them
     */
    private record Row(
            String file,
            String place,
            String label,
            Set<String> names,
            Node item,
            Map<String, Codes> codes,
            Optional<Node> sort) {
        record Codes(Node property, Optional<String> ours) {}
    }

    /** @return how many links were compared */
    public int run(Outside outside) {
        List<Row> rows = rows().toList();
        Set<String> items = rows.stream().map(row -> row.item().getURI()).collect(Collectors.toSet());
        Graph said = outside.about(items);
        rows.forEach(row -> compare(row, said));
        return rows.size();
    }

    private Stream<Row> rows() {
        Stream<Row> states = registry.states().flatMap(s -> s.wikidata().map(q -> state(s, q)).stream());
        Stream<Row> people = registry.people()
                .flatMap(p ->
                        p.wikidata().map(q -> row("people.csv", p.ref(), p.label(), q, Optional.of(HUMAN))).stream());
        Stream<Row> bodies = registry.organisations()
                .flatMap(
                        o -> o
                                .wikidata()
                                .map(q -> row("organisations.csv", o.ref(), o.label(), q, Optional.empty()))
                                .stream());
        return Stream.of(states, people, bodies, registry.posts().map(LinkCheck::post))
                .flatMap(s -> s);
    }

    private Row state(State state, String item) {
        Map<String, Row.Codes> codes = new TreeMap<>();
        codes.put("iso2", new Row.Codes(WDT.iso2Code, state.iso2()));
        codes.put("iso3", new Row.Codes(WDT.iso3Code, state.iso3()));
        codes.put("m49", new Row.Codes(WDT.m49Code, state.m49()));
        codes.put("geonames", new Row.Codes(WDT.geonamesId, state.geonames()));
        Optional<Node> sort = Optional.of(SOVEREIGN_STATE).filter(s -> state.status() == State.Status.MEMBER);
        return new Row(
                "states.csv", state.key(), state.label(), names(state.ref(), state.label()), item(item), codes, sort);
    }

    private Row row(String file, Ref ref, String label, String item, Optional<Node> sort) {
        return new Row(file, ref.key(), label, names(ref, label), item(item), Map.of(), sort);
    }

    /** Titles of offices are normalised here, and Wikidata's name is none of them. */
    private static Row post(Post post) {
        String place = post.office() + ", " + post.of();
        return new Row("posts.csv", place, post.office(), Set.of(), item(post.wikidata()), Map.of(), Optional.empty());
    }

    private Set<String> names(Ref ref, String label) {
        return Stream.concat(Stream.of(label), registry.names(ref).stream().map(Name::text))
                .map(Keys::slug)
                .collect(Collectors.toSet());
    }

    private static Node item(String id) {
        return NodeFactory.createURI(LinkTarget.WIKIDATA.iri(id));
    }

    private void compare(Row row, Graph said) {
        List<Node> merged = objects(said, row.item(), OWL.sameAs);
        if (!merged.isEmpty())
            warn(
                    row,
                    "LINK-MERGED",
                    "wikidata",
                    row.item() + ", merged into " + merged.get(0),
                    "an item of its own",
                    "see whether the other item is the same thing, then change the row");
        else if (!said.contains(row.item(), Node.ANY, Node.ANY))
            warn(
                    row,
                    "LINK-GONE",
                    "wikidata",
                    row.item() + ", of which nothing is said",
                    "an item with a name",
                    "see whether it was deleted, or is only left out of what was asked");
        else {
            names(row, said);
            row.codes().forEach((column, codes) -> code(row, column, codes, said));
            sort(row, said);
        }
    }

    private void names(Row row, Graph said) {
        List<String> theirs = Stream.concat(
                        objects(said, row.item(), RDFS.label).stream(),
                        objects(said, row.item(), SKOS.altLabel).stream())
                .filter(name -> name.isLiteral() && LANGUAGES.contains(name.getLiteralLanguage()))
                .map(Node::getLiteralLexicalForm)
                .toList();
        if (theirs.isEmpty() || row.names().isEmpty()) return;
        if (theirs.stream().map(Keys::slug).anyMatch(row.names()::contains)) return;
        warn(
                row,
                "LINK-LABEL",
                "label",
                theirs.get(0),
                "a name of " + row.label(),
                "see whether it is the same thing; if so, add the name to names.csv");
    }

    private void code(Row row, String column, Row.Codes codes, Graph said) {
        List<String> theirs = objects(said, row.item(), codes.property()).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
        if (theirs.isEmpty()
                || codes.ours().isEmpty()
                || theirs.contains(codes.ours().get())) return;
        warn(row, "LINK-CODE", column, String.join(", ", theirs), codes.ours().get(), "see which of the two is right");
    }

    private void sort(Row row, Graph said) {
        List<Node> theirs = objects(said, row.item(), WDT.instanceOf);
        if (theirs.isEmpty()
                || row.sort().isEmpty()
                || theirs.contains(row.sort().get())) return;
        warn(
                row,
                "LINK-TYPE",
                "wikidata",
                row.item() + ", an instance of " + theirs.get(0),
                "an instance of " + row.sort().get(),
                "see whether the item is the thing meant");
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private void warn(Row row, String code, String field, String found, String expected, String remedy) {
        findings.accept(
                new Finding(Finding.Severity.WARNING, code, row.file(), row.place(), field, found, expected, remedy));
    }
}
