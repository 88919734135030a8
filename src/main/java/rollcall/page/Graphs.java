package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.SCHEMA;

/** Small questions to a graph; every answer is in a fixed order. */
final class Graphs {
    static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

    private Graphs() {}

    static List<Node> objects(Graph graph, Node subject, Node property) {
        return sorted(graph.find(subject, property, Node.ANY).mapWith(Triple::getObject));
    }

    static List<Node> subjects(Graph graph, Node property, Node object) {
        return sorted(graph.find(Node.ANY, property, object).mapWith(Triple::getSubject));
    }

    /** The first object. */
    static Optional<Node> object(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property).stream().findFirst();
    }

    static Optional<String> text(Graph graph, Node subject, Node property) {
        return object(graph, subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    static OptionalLong number(Graph graph, Node subject, Node property) {
        Optional<String> digits = text(graph, subject, property).filter(t -> t.matches("-?\\d{1,18}"));
        return digits.isPresent() ? OptionalLong.of(Long.parseLong(digits.get())) : OptionalLong.empty();
    }

    /** The day a thing is known by: of its start, its issue, its bounds or a vote on it; empty where there is none. */
    static String day(Graph graph, Node thing) {
        for (Node property : Properties.DAYS) {
            Optional<String> day = text(graph, thing, property);
            if (day.isPresent()) return day.get();
        }
        return voted(graph, thing).orElse("");
    }

    /** The day of the first vote on a text. */
    static Optional<String> voted(Graph graph, Node text) {
        return subjects(graph, OPENGOV.motion, text).stream()
                .flatMap(vote -> text(graph, vote, SCHEMA.startDate).stream())
                .min(Comparator.naturalOrder());
    }

    /** Up to so many elements. */
    static <T> List<T> some(Iterator<T> all, int limit) {
        List<T> some = new ArrayList<>();
        while (some.size() < limit && all.hasNext()) some.add(all.next());
        return some;
    }

    private static List<Node> sorted(ExtendedIterator<Node> nodes) {
        try {
            List<Node> list = nodes.toList();
            list.sort(ORDER);
            return list.stream().distinct().toList();
        } finally {
            nodes.close();
        }
    }
}
