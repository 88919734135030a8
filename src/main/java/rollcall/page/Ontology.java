package rollcall.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.vocab.Codes;
import rollcall.vocab.OWL;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;
import rollcall.vocab.SKOS;

/** The ontology, the code lists and the shapes, as they ship with the product. */
public final class Ontology {
    private static final String FOLDER = "/rollcall/ontology/";

    /** Terms, code lists and links to other vocabularies. */
    public static final Graph TERMS = read("rollcall.ttl", "codes.ttl", "alignments.ttl");

    public static final Graph SHAPES = read("shapes.ttl");

    private static final Map<Node, String> ABOUT = about();

    private Ontology() {}

    private static Map<Node, String> about() {
        Map<Node, String> about = new LinkedHashMap<>();
        about.put(RDFS.subClassOf, "narrower");
        about.put(RDFS.subPropertyOf, "narrower");
        about.put(RDFS.domain, "used-on");
        about.put(RDFS.range, "leads-to");
        return about;
    }

    /** The JSON-LD context, as it is. */
    public static byte[] context() {
        try (InputStream in = open("context.jsonld")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The term or code that an address below {@code ontology/} names. */
    public static Node term(String name) {
        String code = "code/";
        return NodeFactory.createURI(name.startsWith(code) ? Codes.NS + name.substring(code.length()) : RC.NS + name);
    }

    /** @param graph where their labels and uses are, beside their definitions */
    public static OntologyPage page(Graph graph, Addresses addresses) {
        Values values = new Values(graph, addresses);
        Head head = new Head(
                values.said(values.say().text("nav.ontology")),
                values.said(values.say().text("ontology.description")),
                "ontology",
                true,
                Optional.of(RC.NS),
                Arrays.stream(Format.values())
                        .map(f -> new Head.DataLink(
                                f.title(), f.mediaType(), addresses.at("ontology/rollcall." + f.suffix())))
                        .toList(),
                Optional.empty(),
                "");
        List<OntologyPage.Section> sections = new ArrayList<>();
        sections.add(section(values.said(values.say().text("ontology.classes")), "classes", terms(OWL.Class), values));
        sections.add(
                section(values.said(values.say().text("ontology.properties")), "properties", properties(), values));
        for (Node scheme : Graphs.subjects(TERMS, RDF.type, SKOS.ConceptScheme))
            sections.add(section(
                    values.said(values.say()
                            .text("ontology.codes", values.labels().of(scheme).words())),
                    name(scheme).replace('/', '-'),
                    Graphs.subjects(TERMS, SKOS.inScheme, scheme),
                    values));
        return new OntologyPage(head, sections);
    }

    private static List<Node> properties() {
        List<Node> properties = new ArrayList<>(terms(OWL.ObjectProperty));
        properties.addAll(terms(OWL.DatatypeProperty));
        properties.sort(Graphs.ORDER);
        return properties;
    }

    private static List<Node> terms(Node type) {
        return Graphs.subjects(TERMS, RDF.type, type).stream()
                .filter(term -> term.getURI().startsWith(RC.NS))
                .toList();
    }

    private static OntologyPage.Section section(Text title, String anchor, List<Node> terms, Values values) {
        return new OntologyPage.Section(
                title, anchor, terms.stream().map(term -> term(term, values)).toList());
    }

    private static OntologyPage.Term term(Node term, Values values) {
        List<Value> about = new ArrayList<>();
        ABOUT.forEach((property, words) ->
                Graphs.objects(TERMS, term, property).forEach(node -> about.add(about(words, node, values))));
        Text comment = values.labels()
                .text(term, RDFS.comment)
                .or(() -> values.labels().text(term, SKOS.definition))
                .orElse(Text.plain(""));
        return new OntologyPage.Term(
                name(term), values.of(term).href(), values.labels().of(term), comment, about);
    }

    private static Value about(String words, Node node, Values values) {
        Value value = values.of(node);
        String name = values.labels().shortName(node);
        String own = node.getURI().startsWith(RC.NS) ? name(node) : name;
        return new Value(
                values.said(values.say().text("ontology.about." + words, own)),
                value.href(),
                value.elsewhere(),
                node.getURI());
    }

    private static String name(Node term) {
        String iri = term.getURI();
        return iri.startsWith(RC.NS)
                ? "rc:" + iri.substring(RC.NS.length())
                : "rcc:" + iri.substring(Codes.NS.length());
    }

    private static Graph read(String... names) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            try (InputStream in = open(name)) {
                RDFParser.source(in).lang(Lang.TURTLE).base(RC.NS).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return graph;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Ontology.class.getResourceAsStream(FOLDER + name), FOLDER + name);
    }
}
