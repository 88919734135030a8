package rollcall.release;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import rollcall.iri.Iris;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/**
 * Counts distinct quads, sorted by subject, predicate, object and graph, on their way. Those that come on top of what is in a
 * store already are counted as what they add to it. Objects are counted only of those, which are few: in the order of subjects
 * they would have to be held in memory, and an index of the store has them in theirs.
 */
public final class Counting extends StreamRDFBase {
    private final Iris iris;
    private final DatasetGraph before;
    private final boolean adds;
    private final Set<Node> objects = new HashSet<>();
    private final Map<Node, GraphTally> graphs = new HashMap<>();
    private final Map<Node, long[]> classes = new HashMap<>();
    private final Map<Node, long[]> properties = new HashMap<>();
    private final Map<LinkSet, Long> links = new EnumMap<>(LinkSet.class);
    private final Map<Iris.Space, String> examples = new EnumMap<>(Iris.Space.class);
    private long quads;
    private long triples;
    private long subjects;
    private @Nullable Triple last;

    public Counting(Iris iris) {
        this(iris, DatasetGraphZero.create(), false);
    }

    /** @param before what is there already; in a transaction while quads come in */
    public Counting(Iris iris, DatasetGraph before) {
        this(iris, before, true);
    }

    private Counting(Iris iris, DatasetGraph before, boolean adds) {
        this.iris = iris;
        this.before = before;
        this.adds = adds;
    }

    @Override
    public void quad(Quad quad) {
        quads++;
        graphs.computeIfAbsent(quad.getGraph(), graph -> new GraphTally()).add(quad);
        Triple triple = quad.asTriple();
        if (triple.equals(last)) return;
        if (last == null || !last.getSubject().equals(triple.getSubject())) subject(triple.getSubject());
        last = triple;
        if (!isKnown(triple.getSubject(), triple.getPredicate(), triple.getObject())) triple(triple);
    }

    private boolean isKnown(Node subject, Node predicate, Node object) {
        return before.contains(Node.ANY, subject, predicate, object);
    }

    private void subject(Node subject) {
        if (!isKnown(subject, Node.ANY, Node.ANY)) subjects++;
        iris.local(subject).ifPresent(local -> examples.putIfAbsent(local.space(), subject.getURI()));
    }

    @Override
    public void triple(Triple triple) {
        triples++;
        if (adds && !isKnown(Node.ANY, Node.ANY, triple.getObject())) objects.add(triple.getObject());
        count(properties, triple.getPredicate());
        if (triple.getPredicate().equals(RDF.type)) count(classes, triple.getObject());
        LinkSet.of(iris, triple).forEach(set -> links.merge(set, 1L, Long::sum));
    }

    private static void count(Map<Node, long[]> counts, Node key) {
        counts.computeIfAbsent(key, k -> new long[1])[0]++;
    }

    /** The counts so far. */
    public Statistics statistics() {
        Map<String, Statistics.OfGraph> ofGraphs = new TreeMap<>();
        graphs.forEach((graph, tally) -> ofGraphs.put(graph.getURI(), tally.result()));
        return new Statistics(
                quads, triples, subjects, objects.size(), ofGraphs, named(classes), named(properties), links, examples);
    }

    private static Map<String, Long> named(Map<Node, long[]> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((node, count) -> named.put(node.toString(), count[0]));
        return named;
    }

    private static final class GraphTally {
        private static final int DAY = "2022-03-02".length();
        private long triples;
        private @Nullable String from;
        private @Nullable String until;

        void add(Quad quad) {
            triples++;
            if (quad.getPredicate().equals(SCHEMA.startDate) && quad.getObject().isLiteral())
                day(quad.getObject().getLiteralLexicalForm());
        }

        /** Days of four-digit years have the order of their texts. */
        private void day(String day) {
            if (day.length() != DAY) return;
            if (from == null || day.compareTo(from) < 0) from = day;
            if (until == null || day.compareTo(until) > 0) until = day;
        }

        Statistics.OfGraph result() {
            return new Statistics.OfGraph(triples, Optional.ofNullable(from), Optional.ofNullable(until));
        }
    }
}
