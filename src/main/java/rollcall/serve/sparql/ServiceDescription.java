package rollcall.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.serve.http.Site;
import rollcall.serve.open.OpenRelease;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.RDF;
import rollcall.vocab.VOID;

/** What this endpoint is and holds, in the SPARQL 1.1 Service Description vocabulary, without blank nodes. */
final class ServiceDescription {
    static final List<String> MEDIA_TYPES = Format.mediaTypes(Format.Result.GRAPH);

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads");

    private static final String PARAMETERS =
            "Beside the parameters of the SPARQL 1.1 Protocol, 'timeout' ends a query after so many milliseconds, if that is"
                    + " before the endpoint's own limit, and 'format' (json, xml, csv, tsv, turtle, nt, jsonld, rdfxml, trig,"
                    + " nquads, or a media type) goes before Accept.";

    private final Site site;
    private final OpenRelease release;
    private final Graph graph = GraphFactory.createDefaultGraph();

    ServiceDescription(Site site, OpenRelease release) {
        this.site = site;
        this.release = release;
    }

    byte[] write(String mediaType) {
        describe();
        Format format = Format.ofMediaType(Format.Result.GRAPH, mediaType).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format.rdf()).output(out);
        return out.toByteArray();
    }

    private void describe() {
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", "http://rdfs.org/ns/void#");
        Node service = iri(release.manifest().base() + "sparql");
        add(service, RDF.type, sd("Service"));
        add(service, sd("endpoint"), service);
        add(service, DCTERMS.description, NodeFactory.createLiteralLang(PARAMETERS, "en"));
        add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        add(service, sd("feature"), sd("UnionDefaultGraph"));
        if (!site.services().isEmpty()) add(service, sd("feature"), sd("BasicFederatedQuery"));
        RESULT_FORMATS.forEach(format -> add(service, sd("resultFormat"), iri(FORMATS + format)));
        data(service);
    }

    private void data(Node service) {
        Node dataset = iri(release.manifest().base() + "sparql#dataset");
        Node union = iri(release.manifest().base() + "sparql#default-graph");
        add(service, sd("defaultDataset"), dataset);
        add(dataset, RDF.type, sd("Dataset"));
        add(dataset, sd("defaultGraph"), union);
        add(union, RDF.type, sd("Graph"));
        add(
                union,
                VOID.triples,
                NodeFactory.createLiteralByValue(release.manifest().triples()));
        release.manifest().graphs().forEach((name, triples) -> named(dataset, name, triples));
    }

    private void named(Node dataset, String name, long triples) {
        Node named = iri(
                site.base() + "sparql#graph-" + rollcall.iri.Keys.sha256(name).substring(0, 12));
        Node content = iri(name);
        add(dataset, sd("namedGraph"), named);
        add(named, RDF.type, sd("NamedGraph"));
        add(named, sd("name"), content);
        add(named, sd("graph"), content);
        add(content, RDF.type, sd("Graph"));
        add(content, VOID.triples, NodeFactory.createLiteralByValue(triples));
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static Node sd(String term) {
        return iri(SD + term);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
