package rollcall.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.iri.Iris;
import rollcall.search.Entry;
import rollcall.search.Folding;
import rollcall.search.Symbol;
import rollcall.vocab.RDFS;
import rollcall.vocab.SKOS;

/** Holds what is known of the wanted thing against what the graph says of a candidate. */
record Checks(Graph graph, Iris iris) {
    /** Each constraint that can be compared, and whether it holds. */
    Map<String, Boolean> outcomes(Entry entry, EntityType type, List<Constraint> constraints) {
        Dates dates = Dates.of(constraints);
        Map<String, Boolean> outcomes = new LinkedHashMap<>();
        for (Constraint constraint : constraints)
            (isDate(constraint) ? onDates(entry, type, constraint, dates) : outcome(entry, type, constraint))
                    .ifPresent(holds -> outcomes.put(constraint.property(), holds));
        return outcomes;
    }

    static boolean isDate(Constraint constraint) {
        return constraint.property().equals(Property.DATE.id());
    }

    /** A date that cannot be read holds of nothing. */
    private Optional<Boolean> onDates(Entry entry, EntityType type, Constraint constraint, Dates dates) {
        if (!dates.readable()) return Optional.of(false);
        if (type != EntityType.STATE || dates.isEmpty()) return outcome(entry, type, constraint);
        return Tenure.of(graph, node(entry), entry).flatMap(tenure -> tenure.covers(dates.days()));
    }

    private Node node(Entry entry) {
        return iris.node(entry.kind(), entry.key());
    }

    /** Empty where nothing is known. */
    private Optional<Boolean> outcome(Entry entry, EntityType type, Constraint constraint) {
        Optional<Property> property = Property.of(constraint.property()).filter(p -> p.isOf(type));
        if (property.isEmpty() || constraint.values().isEmpty()) return Optional.empty();
        List<Node> known = property.get().values(graph, node(entry));
        if (known.isEmpty()) return Optional.empty();
        return Optional.of(constraint.values().stream()
                .anyMatch(value -> known.stream().anyMatch(node -> isSame(property.get(), node, value))));
    }

    private boolean isSame(Property property, Node node, String value) {
        if (node.isURI()) return isSameThing(node, value);
        String known = node.getLiteralLexicalForm();
        if (property == Property.SYMBOL)
            return symbol(known).equals(symbol(value)) || Folding.of(known).equals(Folding.of(value));
        Optional<Days> days = Days.of(known);
        if (days.isPresent() && Days.of(value).isPresent())
            return days.get().overlap(Days.of(value).get());
        return Folding.of(known).equals(Folding.of(value)) || known.equals(plainNumber(value));
    }

    /** Two spellings without a symbol in them are not the same symbol. */
    private static Optional<String> symbol(String text) {
        return Symbol.of(text).map(Symbol::number).or(() -> Optional.of("no symbol: " + text));
    }

    /** Spreadsheets write 141 as 141.0. */
    private static String plainNumber(String value) {
        return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
    }

    private boolean isSameThing(Node node, String value) {
        String iri = node.getURI();
        if (iri.equals(value) || iri.endsWith("/" + value) || iri.endsWith("/" + value + "/")) return true;
        if (iris.local(node)
                .filter(l -> (l.space().segment() + "/" + l.key()).equals(value))
                .isPresent()) return true;
        String folded = Folding.of(value.toLowerCase(Locale.ROOT));
        return names(node).anyMatch(name -> Folding.of(name).equals(folded));
    }

    private Stream<String> names(Node node) {
        return Stream.of(RDFS.label, SKOS.altLabel)
                .flatMap(predicate -> graph.find(node, predicate, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }
}
