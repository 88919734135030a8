package rollcall.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RC;

/** What two reports have to do with each other: each rule where it speaks, and where it must be silent. */
class ComparisonsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            two options of one state            | AAA | yes | asserted  | a contradicts b, b contradicts a
            the same option                     | AAA | no  | asserted  |
            another state                       | BBB | yes | asserted  |
            one is only expected                | AAA | yes | expected  |
            """)
    void reportedVotes(String name, String state, String option, String certainty, String found) {
        String votes =
                """
                cast:a a opengov:Vote ; opengov:voteEvent ve:e ; schema:agent st:AAA ; schema:option "no" ; rc:evidence evi:p .
                cast:b a opengov:Vote ; opengov:voteEvent ve:e ; schema:agent st:%s ; schema:option "%s" ; rc:evidence evi:q .
                evi:p rc:certainty rcc:certainty.asserted . evi:q rc:certainty rcc:certainty.%s .
                """;
        assertFound(found, votes.formatted(state, option, certainty));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ranges apart                    | 100 | 200  | person | 2025-10-05 | a contradicts b, b contradicts a
            one within the other            | 10  | 20   | person | 2025-10-05 | b refines a
            bounds that touch               | 50  | 90   | person | 2025-10-05 |
            a month later                   | 100 | 200  | person | 2025-11-05 | a contradicts b, b contradicts a
            more than a month later         | 100 | 200  | person | 2025-11-06 |
            another unit                    | 100 | 200  | USD    | 2025-10-05 |
            no upper bound                  | 60  |      | person | 2025-10-05 | a contradicts b, b contradicts a
            no lower bound holds the other  |     | 1000 | person | 2025-10-05 | a refines b
            """)
    void estimates(String name, String least, String most, String unit, String day, String found) {
        String estimate = "est:%s a rc:Estimate ; rc:metric rcc:metric.personnel ; schema:about grp:g ;"
                + " schema:unitText \"%s\" ; rc:latest \"%s\"^^xsd:date %s %s .\n";
        assertFound(
                found,
                estimate.formatted("a", "person", "2025-10-05", "; schema:minValue 5", "; schema:maxValue 50")
                        + estimate.formatted("b", unit, day, bound("minValue", least), bound("maxValue", most)));
    }

    private static String bound(String property, String value) {
        return value == null ? "" : "; schema:" + property + " " + value;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the same people within the window | pers:x , pers:y          | 2022-03-01 | a possiblySameAs b
            outside the window                | pers:x , pers:y          | 2022-03-02 |
            one more person                   | pers:x , pers:y , pers:z | 2022-03-01 |
            one person less                   | pers:x                   | 2022-03-01 |
            """)
    void meetings(String name, String participants, String day, String found) {
        String meetings =
                """
                ev:a a rc:Meeting ; schema:participant pers:x , pers:y ;
                  rc:earliest "2022-02-27"^^xsd:date ; rc:latest "2022-03-01"^^xsd:date .
                ev:b a rc:Meeting ; schema:participant %s ; schema:startDate "%s"^^xsd:date .
                """;
        assertFound(found, meetings.formatted(participants, day));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            totals and votes fit       | ser:s | 187 | AAA | a possiblySameAs b
            another series             | ser:t | 187 | AAA |
            another total              | ser:s | 186 | AAA |
            a state that voted for it  | ser:s | 187 | BBB |
            """)
    void voteEventsKnownFromTheNews(String name, String series, String yes, String against, String found) {
        String events =
                """
                ve:a a opengov:VoteEvent ; schema:about %s .
                tally:t a rc:Tally ; opengov:voteEvent ve:a ; schema:option "yes" ; schema:minValue %s ; schema:maxValue %2$s .
                cast:c a opengov:Vote ; opengov:voteEvent ve:a ; schema:agent st:%s ; schema:option "no" .
                ve:b a opengov:VoteEvent ; opengov:motion res:r ; rc:against st:AAA ; rc:inFavour st:BBB ;
                  rc:yesCount 187 ; rc:noCount 2 ; rc:abstentionCount 1 ; rc:notVotingCount 3 .
                res:r schema:isPartOf ser:s .
                """;
        assertFound(found, events.formatted(series, yes, against));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dated three days before          | 2025-10-02 | cable    | a possiblySameAs b
            dated thirty days before         | 2025-09-05 | cable    | a possiblySameAs b
            dated more than thirty days ago  | 2025-09-04 | cable    |
            dated after the article          | 2025-10-06 | cable    |
            of another kind                  | 2025-10-02 | dispatch |
            """)
    void documentsNobodyHasSeen(String name, String day, String type, String found) {
        String documents =
                """
                doc:a a rc:Document ; dcterms:type rcc:document.cable ; dcterms:creator body:o ; rc:latest "2025-10-05"^^xsd:date .
                doc:b a rc:Document ; dcterms:type rcc:document.%s ; dcterms:creator body:o ; dcterms:date "%s"^^xsd:date .
                """;
        assertFound(found, documents.formatted(type, day));
    }

    /** The same under every base: the rules name terms only. */
    private static void assertFound(String expected, String data) {
        for (String base : new String[] {"http://localhost:3030/", "https://data.example.org/rollcall/"})
            assertEquals(expected == null ? "" : expected, found(base, data), base);
    }

    private static String found(String base, String data) {
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder text = new StringBuilder();
        Prefixes.of(base).forEach((prefix, namespace) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        RDFParser.fromString(text + data, Lang.TURTLE).parse(graph);
        Graph found = GraphFactory.createDefaultGraph();
        Comparisons.send(DatasetGraphFactory.wrap(graph), Quad.defaultGraphIRI, StreamRDFLib.graph(found));
        return found.stream()
                .filter(triple -> !triple.getPredicate().equals(RC.comparison))
                .map(triple ->
                        key(triple.getSubject()) + " " + key(triple.getPredicate()) + " " + key(triple.getObject()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String key(Node iri) {
        return iri.getURI().replaceFirst(".*[/#]", "");
    }
}
