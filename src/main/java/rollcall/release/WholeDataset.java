package rollcall.release;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.vocab.DCAT;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.PROV;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RDF;
import rollcall.vocab.VOID;

/** The description of the data set as a whole, of the files it can be had as, and of its endpoint. */
record WholeDataset(Sink sink, Statistics counts) {
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String WORDS =
            "Votes of United Nations bodies state by state, and what documents say about votes,"
                    + " meetings, visits, agreements, statements and sanctions, each with the passage that supports it.";

    void send(Node run) {
        Node whole = sink.whole();
        sink.add(whole, RDF.type, DCAT.Dataset).add(whole, RDF.type, VOID.Dataset);
        sink.titled(whole, "Rollcall: the diplomatic record as linked data").described(whole, WORDS);
        sink.rights(whole, Rights.MIXED).add(whole, PROV.wasGeneratedBy, run);
        sink.add(whole, DCAT.landingPage, sink.address(""));
        numbers(whole);
        addresses(whole);
        vocabularies(whole);
        for (DumpKind kind : DumpKind.values()) distribution(kind);
        for (Table table : Table.all()) distribution(table);
        endpoint(whole);
        catalog(whole);
    }

    private void numbers(Node whole) {
        sink.count(whole, VOID.triples, counts.triples()).count(whole, VOID.distinctSubjects, counts.subjects());
        if (counts.objects() > 0) sink.count(whole, VOID.distinctObjects, counts.objects());
        sink.count(whole, VOID.classes, counts.classes().size());
        sink.count(whole, VOID.properties, counts.properties().size());
    }

    private void addresses(Node whole) {
        sink.add(
                whole,
                VOID.uriSpace,
                NodeFactory.createLiteralString(sink.iris().base() + "id/"));
        sink.add(whole, VOID.sparqlEndpoint, sink.address("sparql"));
        for (String example : counts.examples().values())
            sink.add(whole, VOID.exampleResource, NodeFactory.createURI(example));
    }

    /** Those of our prefixes' namespaces whose classes or properties occur. */
    private void vocabularies(Node whole) {
        Map<String, String> namespaces = new TreeMap<>(Prefixes.of(sink.iris().base()));
        Set<String> terms = new TreeSet<>(counts.properties().keySet());
        terms.addAll(counts.classes().keySet());
        namespaces.values().stream()
                .filter(namespace -> terms.stream().anyMatch(term -> term.startsWith(namespace)))
                .forEach(namespace -> sink.add(whole, VOID.vocabulary, NodeFactory.createURI(namespace)));
    }

    private void distribution(DumpKind kind) {
        Node file = sink.dataset("rollcall.file." + kind.key());
        Node address = sink.address("dump/" + kind.file());
        if (kind.isWhole()) sink.add(sink.whole(), VOID.dataDump, address);
        sink.add(sink.whole(), DCAT.distribution, file).add(file, RDF.type, DCAT.Distribution);
        sink.titled(file, kind.title()).rights(file, kind.rights());
        sink.add(file, DCAT.downloadURL, address).add(file, DCAT.accessURL, sink.address("dump/"));
        sink.add(file, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + kind.mediaType()));
        sink.add(file, DCAT.compressFormat, NodeFactory.createURI(MEDIA_TYPES + "application/gzip"));
        if (kind.isWhole()) sink.add(sink.whole(), VOID.feature, NodeFactory.createURI(FORMATS + kind.format()));
    }

    private void distribution(Table table) {
        Node file = sink.dataset("rollcall.file." + table.name() + ".csv");
        sink.add(sink.whole(), DCAT.distribution, file).add(file, RDF.type, DCAT.Distribution);
        sink.titled(file, "Table: " + table.title()).rights(file, table.rights());
        sink.add(file, DCAT.downloadURL, sink.address("dump/" + table.file()));
        sink.add(file, DCAT.accessURL, sink.address("dump/"));
        sink.add(file, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + "text/csv"));
        sink.add(file, DCTERMS.conformsTo, sink.address("dump/" + table.metadataFile()));
    }

    private void endpoint(Node whole) {
        Node service = sink.dataset("sparql");
        sink.add(service, RDF.type, DCAT.DataService).titled(service, "SPARQL endpoint of Rollcall");
        sink.add(service, DCAT.endpointURL, sink.address("sparql")).add(service, DCAT.servesDataset, whole);
    }

    private void catalog(Node whole) {
        Node catalog = sink.dataset("catalogue");
        sink.add(catalog, RDF.type, DCAT.Catalog).add(catalog, DCAT.dataset, whole);
        sink.add(catalog, DCAT.service, sink.dataset("sparql"));
    }
}
