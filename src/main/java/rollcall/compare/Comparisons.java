package rollcall.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** The rules that compare reports with the record and with each other. */
public final class Comparisons {
    private static final List<String> FILES = List.of(
            "u1-cast-vote-and-record",
            "u2-tally-and-record",
            "u3-cast-votes",
            "u4-estimates",
            "u5-meetings",
            "u6-vote-event-and-record",
            "u7-unseen-documents",
            "u8-outcome-of-cast-votes",
            "u9-outcome-of-tallies",
            "u10-outcome-of-vote-events",
            "u11-other-tables-and-record");

    private static final List<Query> RULES =
            FILES.stream().map(Comparisons::query).toList();

    private Comparisons() {}

    /**
     * Sends what the rules find, in no order and perhaps more than once.
     *
     * @param data  with the union of its graphs as default graph, in a read transaction
     * @param graph the graph the findings go to
     */
    public static void send(DatasetGraph data, Node graph, StreamRDF out) {
        for (Query rule : RULES)
            try (QueryExec execution = QueryExec.dataset(data).query(rule).build()) {
                Iterator<Triple> found = execution.constructTriples();
                while (found.hasNext()) out.quad(Quad.create(graph, found.next()));
            }
    }

    /** A query of this package. */
    static Query query(String name) {
        String file = name + ".rq";
        try (InputStream in = Comparisons.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the jar lacks the rule " + file);
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
