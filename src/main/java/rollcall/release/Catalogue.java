package rollcall.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.iri.Iris;
import rollcall.vocab.DCAT;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.PROV;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.VOID;

/**
 * The catalogue graph: the whole as DCAT and VoID data set, one subset for each graph with its rights and its count, the files,
 * the links, and the run that made it all. It depends on the data and the inputs only, never on the clock or the store. Its
 * counts include its own triples, so the caller repeats until {@link Statistics} stay as they are.
 *
 * @param mapper version of the mapper
 * @param run    the run's key
 */
public record Catalogue(Iris iris, String mapper, String run, List<Manifest.Input> inputs) {

    /** Sends the catalogue's quads, in no order. */
    public void send(Statistics counts, StreamRDF out) {
        Sink sink = new Sink(iris, out);
        new WholeDataset(sink, counts).send(runNode());
        for (Map.Entry<String, Statistics.OfGraph> graph : counts.graphs().entrySet())
            new Subset(sink, graph.getKey(), graph.getValue()).send(runNode());
        partitions(sink, counts);
        linksets(sink, counts);
        run(sink);
    }

    private Node runNode() {
        return iris.node(Iris.Space.RUN, run);
    }

    private static void partitions(Sink sink, Statistics counts) {
        counts.classes().forEach((iri, count) -> {
            Node part = sink.partition("class", iri);
            sink.add(sink.whole(), VOID.classPartition, part);
            sink.add(part, RDF.type, VOID.Dataset).label(part, "Instances of " + sink.shortName(iri));
            sink.add(part, VOID.class_, NodeFactory.createURI(iri)).count(part, VOID.entities, count);
        });
        counts.properties().forEach((iri, count) -> {
            Node part = sink.partition("property", iri);
            sink.add(sink.whole(), VOID.propertyPartition, part);
            sink.add(part, RDF.type, VOID.Dataset).label(part, "Triples of " + sink.shortName(iri));
            sink.add(part, VOID.property, NodeFactory.createURI(iri)).count(part, VOID.triples, count);
        });
    }

    private static void linksets(Sink sink, Statistics counts) {
        for (LinkSet set : LinkSet.values()) {
            Node node = sink.dataset(set.key());
            sink.add(sink.whole(), VOID.subset, node);
            sink.add(node, RDF.type, VOID.Linkset)
                    .add(node, RDF.type, DCAT.Dataset)
                    .titled(node, set.title());
            sink.add(node, VOID.linkPredicate, set.predicate()).add(node, VOID.subjectsTarget, sink.whole());
            sink.count(node, VOID.triples, counts.links().getOrDefault(set, 0L)).rights(node, Rights.LINKS);
            set.space().ifPresent(space -> target(sink, set, node, space));
        }
    }

    /** Where a set leads, how and when it was made, and its file. */
    private static void target(Sink sink, LinkSet set, Node node, String space) {
        Node other = sink.dataset(set.key() + ".target");
        sink.add(node, VOID.objectsTarget, other).described(node, set.method());
        sink.add(other, RDF.type, VOID.Dataset).label(other, set.title().replaceFirst("^Links to (the )?", ""));
        sink.add(other, VOID.uriSpace, NodeFactory.createLiteralString(space));
        sink.add(node, DCTERMS.created, NodeFactory.createLiteralDT(LinkSet.DRAWN, XSDDatatype.XSDdate));
        DumpKind.of(set).ifPresent(file -> sink.add(node, VOID.dataDump, sink.address("dump/" + file.file())));
    }

    private void run(Sink sink) {
        Node activity = runNode();
        Node agent = iris.node(Iris.Space.RUN, "mapper." + mapper);
        sink.add(activity, RDF.type, PROV.Activity).label(activity, "Run " + run);
        sink.add(activity, PROV.wasAssociatedWith, agent);
        sink.add(agent, RDF.type, PROV.SoftwareAgent).label(agent, "Rollcall mapper, version " + mapper);
        for (Manifest.Input input : inputs) {
            Node entity = sink.input(input);
            sink.add(activity, PROV.used, entity);
            sink.add(entity, RDF.type, PROV.Entity).label(entity, "Input " + input.name());
            sink.add(entity, SCHEMA.sha256, NodeFactory.createLiteralString(input.sha256()));
        }
    }

    /** The data set a graph is described as. */
    public static Optional<Node> subset(Iris iris, Node graph) {
        return GraphKind.key(iris, graph).map(key -> iris.node(Iris.Space.DATASET, key));
    }
}
