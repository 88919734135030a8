package rollcall.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.fact.Certainty;
import rollcall.vocab.Codes;
import rollcall.vocab.RC;

/** How firmly the passages vouch for a thing, where none of them says outright, or on somebody's word, that it is so. */
final class Firmness {
    private static final Node IMPLIED = Codes.concept(Certainty.IMPLIED);

    /** Firmest first. */
    private static final List<Node> ORDER =
            Arrays.stream(Certainty.values()).map(Codes::concept).toList();

    private static final Set<Node> FIRM =
            Set.of(Codes.concept(Certainty.ASSERTED), Codes.concept(Certainty.ATTRIBUTED));

    private final Graph graph;
    private final Values values;

    Firmness(Graph graph, Values values) {
        this.graph = graph;
        this.values = values;
    }

    /** The firmest of the certainties, where it is a weak one. */
    private Optional<Node> weak(Node thing) {
        Set<Node> found = Graphs.objects(graph, thing, RC.evidence).stream()
                .flatMap(passage -> Graphs.objects(graph, passage, RC.certainty).stream())
                .collect(Collectors.toSet());
        return ORDER.stream().filter(found::contains).findFirst().filter(c -> !FIRM.contains(c));
    }

    /** In a word or two, for lists; empty where the thing is vouched for, or rests on no passage. */
    Text of(Node thing) {
        return weak(thing)
                .map(certainty -> isImplied(certainty)
                        ? values.said(values.say().text("item.implied"))
                        : values.labels().of(certainty))
                .orElse(Text.plain(""));
    }

    /** Whether a passage of that certainty only implies what it supports. */
    static boolean isImplied(Node certainty) {
        return certainty.equals(IMPLIED);
    }

    /** A sentence for the head of the thing's page, where every passage only implies it; else empty. */
    Text caution(Node thing) {
        return weak(thing)
                .filter(Firmness::isImplied)
                .map(certainty -> values.said(values.say().text("thing.implied")))
                .orElse(Text.plain(""));
    }
}
