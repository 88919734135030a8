package rollcall.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.RegistryRows;
import rollcall.fact.registry.State;
import rollcall.iri.Iris;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;

/**
 * How each link of the registry was established, as a statement about the link in the graph {@code g:links}; and the pages
 * of ISO on the states' codes.
 */
public final class LinkMapper {
    private static final String ISO_PAGE = "https://www.iso.org/obp/ui/#iso:code:3166:";

    private final Iris iris;

    public LinkMapper(Iris iris) {
        this.iris = iris;
    }

    /** @param out neither started nor finished here */
    public void map(RegistryRows rows, StreamRDF out) {
        NamedGraph graph = new NamedGraph(iris.node(Iris.Space.GRAPH, "links"), out);
        rows.links()
                .forEach(link ->
                        link(link, rows.label(link.ref()).orElse(link.ref().key()), graph));
        rows.states().forEach(state -> code(state, graph));
    }

    /** {@code id/dataset/links.wikidata.state.CUB} says where the link of {@code state:CUB} was found. */
    private void link(Link link, String label, NamedGraph graph) {
        String set = "links." + link.to().word();
        String key = set + "." + link.ref().toString().replace(':', '.');
        Thing statement = graph.thing(iris.node(Iris.Space.DATASET, key))
                .a(RDF.Statement)
                .label(label + " in " + link.to().title() + ": " + link.id())
                .link(RDF.subject, iris.of(link.ref()))
                .link(RDF.predicate, SCHEMA.sameAs)
                .link(RDF.object, NodeFactory.createURI(link.iri()))
                .link(DCTERMS.isPartOf, iris.node(Iris.Space.DATASET, set))
                .text(DCTERMS.description, established(link.sources()), "en");
        link.sources().forEach(source -> statement.string(SCHEMA.citation, source));
    }

    private static String established(List<String> sources) {
        return switch (sources.size()) {
            case 0 -> "Stated in the registry; no source is named.";
            case 1 -> "One public source gives this identifier for this name.";
            default -> sources.size() + " public sources give this identifier for this name.";
        };
    }

    /** A page on the code of a state that there is; codes of former states are not all assigned. */
    private void code(State state, NamedGraph graph) {
        Optional<String> code = state.iso2().filter(c -> state.status() != State.Status.FORMER);
        code.ifPresent(c -> graph.add(iris.of(state.ref()), RDFS.seeAlso, NodeFactory.createURI(ISO_PAGE + c)));
    }
}
