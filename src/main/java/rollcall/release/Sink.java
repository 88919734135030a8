package rollcall.release;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RDFS;

/** Puts triples into the catalogue graph, and knows the names of the things in it. */
final class Sink {
    private static final int HASH_DIGITS = 16;
    private final Iris iris;
    private final StreamRDF out;
    private final Node graph;
    private final PrefixMap prefixes;

    Sink(Iris iris, StreamRDF out) {
        this.iris = iris;
        this.out = out;
        graph = iris.node(Iris.Space.GRAPH, "catalogue");
        prefixes = PrefixMapFactory.createForOutput(Prefixes.of(iris.base()));
    }

    Iris iris() {
        return iris;
    }

    Node whole() {
        return dataset("rollcall");
    }

    Node dataset(String key) {
        return iris.node(Iris.Space.DATASET, key);
    }

    /** {@code ds:rollcall.class.rc.State}. */
    Node partition(String what, String iri) {
        String name = prefixes.abbreviate(iri);
        String key = name == null ? Keys.sha256(iri).substring(0, HASH_DIGITS) : name.replace(':', '.');
        return dataset("rollcall." + what + "." + key);
    }

    /** {@code rc:State}, or the IRI itself where no prefix fits. */
    String shortName(String iri) {
        String name = prefixes.abbreviate(iri);
        return name == null ? iri : name;
    }

    /** One node for each name and content. */
    Node input(Manifest.Input input) {
        String hash = Keys.sha256(input.name() + "\n" + input.sha256());
        return dataset("input." + hash.substring(0, HASH_DIGITS));
    }

    /** An address of the site. */
    Node address(String path) {
        return NodeFactory.createURI(iris.base() + path);
    }

    Sink add(Node subject, Node predicate, Node object) {
        out.quad(Quad.create(graph, subject, predicate, object));
        return this;
    }

    Sink count(Node subject, Node predicate, long count) {
        return add(subject, predicate, NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
    }

    Sink label(Node subject, String words) {
        return add(subject, RDFS.label, NodeFactory.createLiteralLang(words, "en"));
    }

    Sink titled(Node subject, String words) {
        return label(subject, words).add(subject, DCTERMS.title, NodeFactory.createLiteralLang(words, "en"));
    }

    Sink described(Node subject, String words) {
        return add(subject, DCTERMS.description, NodeFactory.createLiteralLang(words, "en"));
    }

    Sink rights(Node subject, Rights rights) {
        rights.license().ifPresent(iri -> add(subject, DCTERMS.license, NodeFactory.createURI(iri)));
        return add(subject, DCTERMS.rights, NodeFactory.createLiteralLang(rights.words(), "en"));
    }
}
