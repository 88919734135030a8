package rollcall.release;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import rollcall.iri.Iris;

/**
 * True counts over named graphs and their union.
 *
 * @param quads      distinct quads
 * @param triples    distinct triples over all graphs
 * @param subjects   distinct subjects
 * @param objects    distinct objects; 0 where they were not counted
 * @param graphs     by graph IRI
 * @param classes    distinct subjects of each class, by class IRI
 * @param properties distinct triples of each property, by property IRI
 * @param links      triples of each set of links
 * @param examples   the first IRI of each kind
 */
public record Statistics(
        long quads,
        long triples,
        long subjects,
        long objects,
        Map<String, OfGraph> graphs,
        Map<String, Long> classes,
        Map<String, Long> properties,
        Map<LinkSet, Long> links,
        Map<Iris.Space, String> examples) {

    public Statistics {
        graphs = new TreeMap<>(graphs);
        classes = new TreeMap<>(classes);
        properties = new TreeMap<>(properties);
        links = sorted(LinkSet.class, links);
        examples = sorted(Iris.Space.class, examples);
    }

    /**
     * @param from  earliest day in the graph that something happened on
     * @param until latest such day
     */
    public record OfGraph(long triples, Optional<String> from, Optional<String> until) {
        private OfGraph plus(OfGraph more) {
            return new OfGraph(
                    triples + more.triples,
                    Stream.of(from, more.from).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                    Stream.of(until, more.until).flatMap(Optional::stream).max(Comparator.naturalOrder()));
        }
    }

    /** The same with another number of distinct objects. */
    public Statistics withObjects(long counted) {
        return new Statistics(quads, triples, subjects, counted, graphs, classes, properties, links, examples);
    }

    /** These and what others add to them. */
    public Statistics plus(Statistics more) {
        return new Statistics(
                quads + more.quads,
                triples + more.triples,
                subjects + more.subjects,
                objects + more.objects,
                merged(graphs, more.graphs, OfGraph::plus),
                merged(classes, more.classes, Long::sum),
                merged(properties, more.properties, Long::sum),
                merged(links, more.links, Long::sum),
                merged(examples, more.examples, (first, other) -> first));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> some, Map<K, V> more, BinaryOperator<V> both) {
        Map<K, V> merged = new HashMap<>(some);
        more.forEach((key, value) -> merged.merge(key, value, both));
        return merged;
    }

    /** Distinct triples of each graph, by graph IRI. */
    public Map<String, Long> triplesByGraph() {
        Map<String, Long> counts = new TreeMap<>();
        graphs.forEach((graph, of) -> counts.put(graph, of.triples()));
        return counts;
    }

    private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> keys, Map<K, V> map) {
        Map<K, V> sorted = new EnumMap<>(keys);
        sorted.putAll(map);
        return sorted;
    }
}
