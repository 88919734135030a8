package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.OA;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;

/** What a graph says of a thing, grouped under headings, both in the order of {@code properties.csv}. */
final class Groups {
    private static final int MOST_VALUES = 40;

    /** Shown elsewhere on a page: as types, heading, quotation, evidence, tiles. */
    private static final Set<Node> SHOWN = Set.of(
            RDF.type,
            RDFS.label,
            SCHEMA.text,
            OA.exact,
            RC.evidence,
            RC.inFavour,
            RC.against,
            RC.abstaining,
            RC.notVoting);

    private final Graph graph;
    private final Values values;

    Groups(Graph graph, Values values) {
        this.graph = graph;
        this.values = values;
    }

    List<Group> of(Node thing) {
        Map<Node, List<Node>> statements = new TreeMap<>(Groups::compare);
        graph.find(thing, Node.ANY, Node.ANY).forEach(triple -> add(statements, triple));
        List<String> kinds = Graphs.objects(graph, thing, RDF.type).stream()
                .map(values.labels()::shortName)
                .toList();
        Map<String, List<Group.Row>> groups = new LinkedHashMap<>();
        statements.forEach((property, objects) ->
                groups.computeIfAbsent(group(property), g -> new ArrayList<>()).add(row(property, objects, kinds)));
        return groups.entrySet().stream()
                .map(group -> new Group(values.say().text("group." + group.getKey()), group.getValue()))
                .toList();
    }

    private static void add(Map<Node, List<Node>> statements, Triple triple) {
        if (SHOWN.contains(triple.getPredicate())) return;
        List<Node> objects = statements.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>());
        if (!objects.contains(triple.getObject())) objects.add(triple.getObject());
    }

    private Group.Row row(Node property, List<Node> objects, List<String> kinds) {
        List<Node> worded = oncePerWording(objects);
        List<Value> shown = worded.stream().limit(MOST_VALUES).map(values::of).toList();
        return new Group.Row(name(property, kinds), shown, worded.size() - shown.size());
    }

    /** A name that is the same in several languages is read once. */
    private static List<Node> oncePerWording(List<Node> objects) {
        Map<Object, Node> worded = new LinkedHashMap<>();
        objects.stream().sorted(Graphs.ORDER).forEach(object -> {
            boolean inLanguage =
                    object.isLiteral() && !object.getLiteralLanguage().isEmpty();
            worded.putIfAbsent(inLanguage ? object.getLiteralLexicalForm() : object, object);
        });
        return List.copyOf(worded.values());
    }

    private Value name(Node property, List<String> kinds) {
        Value value = values.of(property);
        return Properties.of(property)
                .map(p -> new Value(
                        values.said(p.label(values.say(), kinds)), value.href(), value.elsewhere(), property.getURI()))
                .orElse(value);
    }

    private static String group(Node property) {
        return Properties.of(property).map(Properties.Property::group).orElse(Properties.OTHER);
    }

    private static int compare(Node a, Node b) {
        return Comparator.<Node>comparingInt(Groups::rank)
                .thenComparing(Node::getURI)
                .compare(a, b);
    }

    private static int rank(Node property) {
        return Properties.of(property).map(Properties.Property::rank).orElse(Integer.MAX_VALUE);
    }
}
