package rollcall.release;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.iri.Iris;
import rollcall.vocab.DCAT;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.PROV;
import rollcall.vocab.RDF;
import rollcall.vocab.VOID;

/** The description of one graph, and of the subset of the data that it holds. */
record Subset(Sink sink, String graph, Statistics.OfGraph counts) {
    /** Where the UN publishes the table of an organ. */
    private static final Map<String, String> RECORDS = Map.of(
            "un-ga", "https://digitallibrary.un.org/record/4060887",
            "un-sc", "https://digitallibrary.un.org/record/4055387");

    private static final Map<String, String> ORGANS = Map.of(
            "un-ga", "the General Assembly",
            "un-sc", "the Security Council",
            "un-hrc", "the Human Rights Council");

    void send(Node run) {
        Node node = NodeFactory.createURI(graph);
        GraphKind kind = GraphKind.of(sink.iris(), node);
        sink.add(node, RDF.type, PROV.Entity).add(node, PROV.wasGeneratedBy, run);
        sink.rights(node, kind.rights());
        GraphKind.key(sink.iris(), node).ifPresent(key -> dataset(node, kind, key));
    }

    private void dataset(Node node, GraphKind kind, String key) {
        Node subset = sink.dataset(key);
        sink.label(node, "Graph of " + title(kind, key)).add(node, DCTERMS.isPartOf, sink.whole());
        sink.add(node, VOID.inDataset, subset).add(sink.whole(), VOID.subset, subset);
        sink.add(subset, RDF.type, DCAT.Dataset).add(subset, RDF.type, VOID.Dataset);
        sink.titled(subset, capital(title(kind, key)))
                .described(subset, words(kind))
                .rights(subset, kind.rights());
        sink.count(subset, VOID.triples, counts.triples());
        sink.add(subset, VOID.dataDump, sink.address("dump/" + SubsetDumps.file(key)));
        source(kind, key).ifPresent(source -> source(node, subset, source));
        temporal(subset, key);
    }

    private void source(Node node, Node subset, Node source) {
        sink.add(subset, DCTERMS.source, source).add(node, PROV.wasDerivedFrom, source);
    }

    private Optional<Node> source(GraphKind kind, String key) {
        if (kind == GraphKind.DOCUMENT) return Optional.of(sink.iris().node(Iris.Space.DOC, GraphKind.document(key)));
        if (kind != GraphKind.VOTES) return Optional.empty();
        return Optional.ofNullable(RECORDS.get(organ(key))).map(NodeFactory::createURI);
    }

    /** {@code votes.un-ga.76} gives {@code un-ga}. */
    private static String organ(String key) {
        return GraphKind.session(key).split("\\.", 2)[0];
    }

    private void temporal(Node subset, String key) {
        if (counts.from().isEmpty() || counts.until().isEmpty()) return;
        Node period = sink.dataset(key + ".period");
        sink.add(subset, DCTERMS.temporal, period).add(period, RDF.type, DCTERMS.PeriodOfTime);
        sink.label(period, counts.from().get() + " to " + counts.until().get());
        sink.add(period, DCAT.startDate, day(counts.from().get()));
        sink.add(period, DCAT.endDate, day(counts.until().get()));
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    private static String title(GraphKind kind, String key) {
        return switch (kind) {
            case REGISTRY -> "the registry of states, people, bodies and places";
            case LINKS -> "the registry in Wikidata's terms";
            case VOTES -> "the roll calls of " + organised(key);
            case DOCUMENT -> "document " + GraphKind.document(key);
            case COMPARISONS -> "the comparisons of reports and records";
            case CATALOGUE -> "the catalogue";
            case ONTOLOGY -> "the ontology";
            case CODES -> "the code lists";
            case OTHER -> key;
        };
    }

    /** {@code votes.un-ga.76} gives "the General Assembly, session 76". */
    private static String organised(String key) {
        String organ = organ(key);
        String session = GraphKind.session(key);
        if (!ORGANS.containsKey(organ) || session.length() == organ.length()) return session;
        return ORGANS.get(organ) + ", session " + session.substring(organ.length() + 1);
    }

    private static String words(GraphKind kind) {
        return switch (kind) {
            case REGISTRY -> "Who is who: names, codes, dates and links to other data sets.";
            case LINKS -> "Codes, memberships and citizenships of the registry as statements about Wikidata's items.";
            case VOTES -> "Recorded votes of one session, state by state, from the UN's own tables.";
            case DOCUMENT -> "Everything one document says, with the passages that say it.";
            case COMPARISONS -> "Where reports agree or disagree with the record or with each other.";
            case CATALOGUE -> "What there is, under which terms, and how it was made.";
            case ONTOLOGY -> "The terms the data is written in.";
            case CODES -> "The closed code lists.";
            case OTHER -> "A graph added to this store.";
        };
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
