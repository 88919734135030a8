package rollcall.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.Agreement;
import rollcall.fact.Declared;
import rollcall.fact.Estimate;
import rollcall.fact.Fact;
import rollcall.fact.Lobbying;
import rollcall.fact.Measure;
import rollcall.fact.Meeting;
import rollcall.fact.Occurrence;
import rollcall.fact.Protest;
import rollcall.fact.PublicStatement;
import rollcall.fact.Ref;
import rollcall.fact.SourceDocument;
import rollcall.fact.Tally;
import rollcall.fact.Visit;
import rollcall.fact.Vote;
import rollcall.fact.VoteReport;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;

/**
 * The graph of one document: a pure function of what its facts file says and of the registry (ONTOLOGY 5.1). Dropping
 * the graph withdraws exactly that document.
 */
public final class DocumentGraph {
    private static final Map<Class<? extends Fact>, FactMapper<?>> MAPPERS = Map.ofEntries(
            entry(Vote.class, new VoteMapper()),
            entry(Tally.class, new TallyMapper()),
            entry(VoteReport.class, new VoteReportMapper()),
            entry(PublicStatement.class, new StatementMapper()),
            entry(Estimate.class, new EstimateMapper()),
            entry(Meeting.class, new MeetingMapper()),
            entry(Visit.class, new VisitMapper()),
            entry(Agreement.class, new AgreementMapper()),
            entry(Measure.class, new MeasureMapper()),
            entry(Lobbying.class, new LobbyingMapper()),
            entry(Protest.class, new ProtestMapper()),
            entry(Occurrence.class, new OccurrenceMapper()));

    private final DocumentScope scope;
    private final List<Declared> declared;

    /**
     * @param text   the document's text, if it is at hand
     * @param labels the registry's English labels
     */
    public DocumentGraph(
            SourceDocument document,
            Optional<String> text,
            List<Declared> declared,
            Iris iris,
            Function<Ref, Optional<String>> labels,
            StreamRDF out) {
        Map<Ref, String> own = declared.stream().collect(Collectors.toMap(Declared::ref, Declared::label, (a, b) -> a));
        NamedGraph graph = new NamedGraph(iris.node(Space.GRAPH, "doc." + document.id()), out);
        this.scope = new DocumentScope(document, text, iris, new Names(labels, own), graph);
        this.declared = List.copyOf(declared);
    }

    private static <F extends Fact> Map.Entry<Class<? extends Fact>, FactMapper<?>> entry(
            Class<F> kind, FactMapper<F> mapper) {
        return Map.entry(kind, mapper);
    }

    /** The kinds of facts that have a mapper. */
    static Set<Class<? extends Fact>> kinds() {
        return MAPPERS.keySet();
    }

    /** Writes the document and whom it brings along. */
    public void frame() {
        DocumentMapper.describe(scope);
        DocumentMapper.declare(declared, scope);
    }

    /**
     * Writes one fact.
     *
     * @return the node it is about
     */
    public Node fact(Fact fact) {
        return map(fact, fact.getClass());
    }

    @SuppressWarnings("unchecked") // the table ties each class to a mapper of that class
    private <F extends Fact> Node map(Fact fact, Class<F> kind) {
        return ((FactMapper<F>) MAPPERS.get(kind)).map(kind.cast(fact), scope);
    }
}
