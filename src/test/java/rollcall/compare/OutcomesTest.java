package rollcall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.vocab.Codes;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RC;

/** What becomes of a report beside the record, one careful case a row. */
class OutcomesTest {
    private static final String BASE = "http://example.org/";
    private static final Node REPORT = NodeFactory.createURI(BASE + "id/cast-vote/report");

    /** Two yes (AAA, BBB), one no (CCC), one abstention (DDD, who later said it had meant yes). */
    private static final String RECORD =
            """
            ve:e rc:coverage rcc:coverage.%s ; schema:startDate "2022-03-02"^^xsd:date ; dcterms:type rcc:stage.%s ;
              rc:yesCount 2 ; rc:noCount 1 ; rc:abstentionCount 1 ; rc:notVotingCount 0 .
            """;

    private static final String POSITIONS =
            """
            ve:e rc:inFavour st:AAA , st:BBB ; rc:against st:CCC ; rc:abstaining st:DDD .
            cast:official a opengov:Vote ; opengov:voteEvent ve:e ; schema:agent st:DDD ; schema:option "abstain" ;
              rc:intendedOption "yes" .
            """;

    private static final String PASSAGE =
            """
            evi:p rc:certainty rcc:certainty.%s ; oa:hasSource doc:d . doc:d dcterms:issued "%s"^^xsd:date .
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the record has it too                  | AAA | yes     | asserted   | 2022-03-03 | full        | whole-text | agrees
                    another choice                         | AAA | no      | asserted   | 2022-03-03 | full        | whole-text | differs-choice
                    what was meant, not what was cast      | DDD | yes     | asserted   | 2022-03-03 | full        | whole-text | agrees-with-intention
                    on the day itself                      | CCC | no      | asserted   | 2022-03-02 | full        | whole-text | agrees
                    somebody else's word                   | AAA | no      | attributed | 2022-03-03 | full        | whole-text | attributed-only not-comparable
                    implied only                           | AAA | no      | implied    | 2022-03-03 | full        | whole-text | not-asserted not-comparable
                    expected only                          | AAA | no      | expected   | 2022-03-03 | full        | whole-text | not-asserted not-comparable
                    the article is older than the vote     | AAA | no      | asserted   | 2022-03-01 | full        | whole-text | before-record not-comparable
                    a vote on a paragraph                  | AAA | no      | asserted   | 2022-03-03 | full        | paragraph  | not-comparable part-of-text
                    the record lists nobody                | AAA | no      | asserted   | 2022-03-03 | totals-only | whole-text | no-breakdown not-comparable
                    adopted without a vote                 | AAA | no      | asserted   | 2022-03-03 | no-vote     | whole-text | no-breakdown not-comparable
                    no seat on that day                    | ZZZ | yes     | asserted   | 2022-03-03 | full        | whole-text | not-a-member not-comparable
                    no record at all                       | AAA | yes     | asserted   | 2022-03-03 | -           | whole-text | no-record not-comparable
                    """)
    void castVotes(
            String name,
            String state,
            String option,
            String certainty,
            String issued,
            String coverage,
            String stage,
            String outcome) {
        String report =
                "cast:report a opengov:Vote ; opengov:voteEvent ve:e ; schema:agent st:%s ; schema:option \"%s\" ; rc:evidence evi:p ."
                        .formatted(state, option);
        assertEquals(outcome, outcomes(report + record(coverage, stage) + PASSAGE.formatted(certainty, issued)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the same number                        | yes | schema:minValue 2 ; schema:maxValue 2                         | asserted   | full        | agrees
                    within the bounds                      | yes | schema:minValue 1                                             | asserted   | full        | agrees
                    another number                         | yes | schema:maxValue 1                                             | asserted   | full        | differs-tally
                    totals are enough for a number         | no  | schema:minValue 4 ; schema:maxValue 4                         | asserted   | totals-only | differs-tally
                    a list that leaves somebody out        | yes | schema:minValue 2 ; schema:maxValue 2 ; rc:lists st:AAA       | asserted   | full        | agrees list-incomplete
                    a complete list                        | no  | schema:minValue 1 ; schema:maxValue 1 ; rc:lists st:CCC       | asserted   | full        | agrees
                    somebody else's word                   | no  | schema:minValue 4 ; schema:maxValue 4                         | attributed | full        | attributed-only not-comparable
                    no record at all                       | no  | schema:minValue 4 ; schema:maxValue 4                         | asserted   | -           | no-record not-comparable
                    """)
    void tallies(String name, String option, String numbers, String certainty, String coverage, String outcome) {
        String report =
                "cast:report a rc:Tally ; opengov:voteEvent ve:e ; schema:option \"%s\" ; %s ; rc:evidence evi:p ."
                        .formatted(option, numbers);
        assertEquals(
                outcome,
                outcomes(report + record(coverage, "whole-text") + PASSAGE.formatted(certainty, "2022-03-03")));
    }

    private static String record(String coverage, String stage) {
        if (coverage.equals("-")) return "";
        return RECORD.formatted(coverage, stage) + (coverage.equals("full") ? POSITIONS : "");
    }

    /** The outcomes of the report, and no flag of a difference unless an outcome says so. */
    private static String outcomes(String data) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(prefixes() + data, Lang.TURTLE).parse(graph);
        Graph found = GraphFactory.createDefaultGraph();
        Comparisons.send(DatasetGraphFactory.wrap(graph), Quad.defaultGraphIRI, StreamRDFLib.graph(found));
        TreeSet<String> codes = new TreeSet<>();
        found.find(REPORT, RC.comparison, Node.ANY)
                .forEach(t -> codes.add(t.getObject().getURI().substring((Codes.NS + "outcome.").length())));
        boolean differs = codes.stream().anyMatch(c -> c.startsWith("differs"));
        assertEquals(differs, found.contains(REPORT, RC.differsFromRecord, Node.ANY), "the flag of a difference");
        return String.join(" ", codes);
    }

    private static String prefixes() {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> prefix : Prefixes.of(BASE).entrySet())
            all.append("PREFIX ")
                    .append(prefix.getKey())
                    .append(": <")
                    .append(prefix.getValue())
                    .append(">\n");
        return all.toString();
    }
}
