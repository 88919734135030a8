package rollcall.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import rollcall.Shipped;
import rollcall.check.ShapesCheck;
import rollcall.fact.Agreement;
import rollcall.fact.Estimate;
import rollcall.fact.Fact;
import rollcall.fact.Lobbying;
import rollcall.fact.Measure;
import rollcall.fact.Meeting;
import rollcall.fact.Occurrence;
import rollcall.fact.Protest;
import rollcall.fact.PublicStatement;
import rollcall.fact.Tally;
import rollcall.fact.Visit;
import rollcall.fact.Vote;
import rollcall.fact.VoteReport;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;

/** A new kind of fact is complete only with its mapper, its class, its shape and at least one shipped fact. */
class EveryKindTest {
    private static final Node TARGET = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");

    /** The class of the things each kind of fact makes. */
    private static final Map<Class<? extends Fact>, Node> CLASSES = Map.ofEntries(
            Map.entry(Vote.class, OPENGOV.Vote),
            Map.entry(Tally.class, RC.Tally),
            Map.entry(VoteReport.class, OPENGOV.VoteEvent),
            Map.entry(PublicStatement.class, RC.Statement),
            Map.entry(Estimate.class, RC.Estimate),
            Map.entry(Meeting.class, RC.Meeting),
            Map.entry(Visit.class, RC.Visit),
            Map.entry(Agreement.class, RC.Agreement),
            Map.entry(Measure.class, RC.Measure),
            Map.entry(Lobbying.class, RC.Lobbying),
            Map.entry(Protest.class, RC.Protest),
            Map.entry(Occurrence.class, RC.Event));

    private static Set<Class<?>> kinds() {
        return Stream.of(Fact.class.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    @Test
    void everyKindOfFactHasAMapper() {
        assertEquals(kinds(), DocumentGraph.kinds());
    }

    @Test
    void everyKindOfFactHasAShape() {
        assertEquals(kinds(), CLASSES.keySet());
        Graph shapes = ShapesCheck.shippedShapes();
        CLASSES.forEach((kind, type) -> assertTrue(shapes.contains(Node.ANY, TARGET, type), kind + " needs a shape"));
    }

    @Test
    void theShippedFactsHaveEveryKind() {
        CLASSES.forEach((kind, type) ->
                assertTrue(Shipped.union().contains(Node.ANY, RDF.type, type), "no " + kind.getSimpleName()));
    }
}
