package rollcall.serve.web;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import rollcall.iri.Iris;
import rollcall.release.Manifest;
import rollcall.vocab.DCAT;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RDF;

/**
 * The catalogue with what it cannot know itself: sizes and checksums of the files it is in, and the version. Those come
 * from the manifest, when the catalogue is asked for.
 */
final class Distributions {
    private static final String SPDX = "http://spdx.org/rdf/terms#";

    private Distributions() {}

    static Graph added(Shown shown, Graph catalogue) {
        Graph out = GraphFactory.createDefaultGraph();
        out.getPrefixMapping().setNsPrefixes(Prefixes.of(shown.iris().base())).setNsPrefix("spdx", SPDX);
        catalogue.find().forEach(out::add);
        Node whole = shown.iris().node(Iris.Space.DATASET, "rollcall");
        out.add(
                whole,
                DCAT.version,
                NodeFactory.createLiteralString(shown.release().version()));
        out.add(
                whole,
                DCTERMS.modified,
                NodeFactory.createLiteralDT(shown.created().toString(), XSDDatatype.XSDdateTime));
        shown.publisher().ifPresent(publisher -> publisher.describe(out, shown.iris()));
        for (Manifest.PublishedFile file : shown.release().manifest().files()) add(shown, file, whole, out);
        return out;
    }

    private static void add(Shown shown, Manifest.PublishedFile file, Node whole, Graph out) {
        Node address = NodeFactory.createURI(shown.iris().base() + "dump/" + file.name());
        Node node = described(out, address, shown.iris().node(Iris.Space.DATASET, "file." + file.name()));
        out.add(whole, DCAT.distribution, node);
        out.add(node, RDF.type, DCAT.Distribution);
        out.add(node, DCAT.downloadURL, address);
        out.add(
                node,
                DCAT.byteSize,
                NodeFactory.createLiteralDT(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger));
        Node checksum = NodeFactory.createURI(node.getURI() + ".checksum");
        out.add(node, term("checksum"), checksum);
        out.add(checksum, RDF.type, term("Checksum"));
        out.add(checksum, term("algorithm"), term("checksumAlgorithm_sha256"));
        out.add(checksum, term("checksumValue"), NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
    }

    /** The catalogue's own node for a file, where it has one. */
    private static Node described(Graph out, Node address, Node otherwise) {
        ExtendedIterator<Triple> known = out.find(Node.ANY, DCAT.downloadURL, address);
        try {
            return known.hasNext() ? known.next().getSubject() : otherwise;
        } finally {
            known.close();
        }
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SPDX + name);
    }
}
