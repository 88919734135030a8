package rollcall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.iri.Iris;
import rollcall.page.language.Language;
import rollcall.page.language.Messages;
import rollcall.vocab.Prefixes;

class PagePartsTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");

    @Test
    void marksLoseNothingOfAPassage() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("up to", "hedge");
        marks.put("up to 5,000 troops", "words");
        marks.put("not there", "date");
        String passage = "by sending up to 5,000 troops, up to now";
        List<Card.Piece> pieces = Marks.cut(passage, marks);
        assertEquals(passage, pieces.stream().map(Card.Piece::text).collect(Collectors.joining()));
        assertEquals(
                List.of("", "words", "", "hedge", ""),
                pieces.stream().map(Card.Piece::mark).toList());
    }

    @Test
    void likenessCountsChoicesOnly() {
        Graph graph = graph(
                """
                ve:a rc:coverage rcc:coverage.full ; schema:startDate "2020-01-01"^^xsd:date ; rc:inFavour st:A , st:B ; rc:against st:C .
                ve:b rc:coverage rcc:coverage.full ; schema:startDate "2021-01-01"^^xsd:date ; rc:inFavour st:A ; rc:abstaining st:B ; rc:notVoting st:C .
                ve:c rc:coverage rcc:coverage.no-vote ; schema:startDate "2021-02-01"^^xsd:date .
                """);
        Ballots ballots = Ballots.of(graph);
        assertEquals(3, ballots.rollCalls());
        assertEquals(6, ballots.castVotes());
        assertEquals(
                Set.of(new Ballots.Agreement(state("B"), 2, 1), new Ballots.Agreement(state("C"), 1, 0)),
                Set.copyOf(ballots.agreements(state("A"), 1)));
        assertEquals(
                List.of("2021-01-01", "2020-01-01"),
                ballots.of(state("A")).stream().map(Ballots.Cast::day).toList());
        assertTrue(ballots.agreements(state("Z"), 1).isEmpty());
    }

    @Test
    void aDescriptionThatLeavesLinksOutSaysSo() {
        StringBuilder turtle = new StringBuilder();
        for (int i = 0; i <= Description.MOST_LINKS; i++)
            turtle.append("sta:s").append(i).append(" schema:agent st:A .\n");
        turtle.append("sta:other rc:target st:A .\n");
        Graph graph = graph(turtle.toString());
        Graph description = Description.of(graph, IRIS, new Iris.Local(Iris.Space.STATE, "A"));
        assertTrue(description.contains(Node.ANY, rollcall.vocab.RC.target, state("A")));
        assertTrue(!description.contains(Node.ANY, rollcall.vocab.SCHEMA.agent, state("A")));
        assertTrue(description.stream(Node.ANY, rollcall.vocab.RDFS.comment, Node.ANY)
                .anyMatch(t -> t.getObject()
                        .getLiteralLexicalForm()
                        .startsWith("This document is partial: more than 500 things link here")));
    }

    @Test
    void aListOfThousandsComesNewestFirst() {
        StringBuilder turtle = new StringBuilder();
        for (int i = 0; i < 3_000; i++)
            turtle.append("ve:v%d schema:organizer st:A ; schema:startDate \"%d-01-01\"^^xsd:date .\n"
                    .formatted(i, 1950 + i * 11 % 70));
        turtle.append("ve:undated schema:organizer st:A .\n");
        Graph graph = graph(turtle.toString());
        List<String> days = new NewestFirst()
                .of(graph, state("A"), rollcall.vocab.SCHEMA.organizer).orElseThrow().stream()
                        .map(thing -> Graphs.day(graph, thing))
                        .toList();
        assertEquals(3_001, days.size());
        assertEquals("2019-01-01", days.get(0));
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            schema:startDate "2018-11-02"^^xsd:date,                                                2 November 2018
            rc:latest "2025-10-05"^^xsd:date,                                                       Not after 5 October 2025
            rc:earliest "1962-02-03"^^xsd:date,                                                     Not before 3 February 1962
            rc:earliest "2019-01-01"^^xsd:date ; rc:latest "2019-12-31"^^xsd:date,                  2019
            rc:earliest "2018-11-02"^^xsd:date ; rc:latest "2018-11-02"^^xsd:date,                  '2 November 2018 (worked out, not stated)'
            rc:earliest "2018-11-02"^^xsd:date ; rc:latest "2018-11-03"^^xsd:date,                  2 November 2018 – 3 November 2018
            schema:startDate "2018-11-02"^^xsd:date ; rc:latest "2025-10-05"^^xsd:date,             2 November 2018
            schema:startDate "2025-01"^^xsd:gYearMonth,                                             January 2025
            rc:earliest "2018-11-01"^^xsd:date ; rc:latest "2018-11-30"^^xsd:date,                  November 2018
            schema:startDate "2018"^^xsd:gYear,                                                     2018
            """)
    void aBoundIsNeverToldAsADay(String dates, String words) {
        Days days = new Days(graph("ve:a " + dates + " ."), Messages.in(Language.ENGLISH));
        assertEquals(words, days.of(IRIS.node(Iris.Space.VOTE_EVENT, "a")));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            textBlock =
                    """
            day,  2018-11-01 2019-11-07 2021-06-23 2024-10-30,   '2020, 2022–2023'
            year, 1962 1963 1965,                                1964
            year, 1962 1963 1964,                                ''
            day,  2018-11-01 2019-11-07,                         no series
            day,  2018-11-01 2018-11-07 2021-06-23,              no series
            day,  2018-11-01 2019-11-07 here,                    no series
            triples, 1962 1963 1965,                             no series
            """)
    void aSeriesByYearKnowsItsGaps(String column, String values, String gaps) {
        Var variable = Var.alloc(column);
        List<Binding> rows = Arrays.stream(values.split(" "))
                .map(value -> BindingFactory.binding(variable, NodeFactory.createLiteralString(value)))
                .toList();
        assertEquals(
                gaps,
                Series.of(rows, variable)
                        .map(years -> years.gaps(Messages.in(Language.ENGLISH)))
                        .orElse("no series"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
            asserted,           ''
            attributed,         ''
            implied,            'implied, not said outright'
            alleged,            rcc:certainty.alleged
            implied asserted,   ''
            implied estimated,  rcc:certainty.estimated
            """)
    void whatIsNotSaidOutrightIsMarked(String certainties, String mark) {
        StringBuilder turtle = new StringBuilder("ev:a a rc:Event .\n");
        for (String certainty : certainties.split(" "))
            turtle.append(
                    "ev:a rc:evidence evi:%1$s . evi:%1$s rc:certainty rcc:certainty.%1$s .\n".formatted(certainty));
        Graph graph = graph(turtle.toString());
        Firmness firmness = new Firmness(graph, new Values(graph, new Addresses(IRIS)));
        assertEquals(mark, firmness.of(IRIS.node(Iris.Space.EVENT, "a")).words());
    }

    @Test
    void aNameThatIsTheSameInSeveralLanguagesIsReadOnce() {
        Graph graph = graph("""
                st:CUB skos:altLabel "Cuba"@fr, "Cuba"@es, "Куба"@ru .""");
        List<Group> groups = new Groups(graph, new Values(graph, new Addresses(IRIS))).of(state("CUB"));
        assertEquals(
                List.of("Cuba", "Куба"),
                groups.get(0).rows().get(0).values().stream()
                        .map(value -> value.text().words())
                        .toList());
    }

    private static Node state(String key) {
        return IRIS.node(Iris.Space.STATE, key);
    }

    private static Graph graph(String turtle) {
        StringBuilder text = new StringBuilder();
        Prefixes.of(IRIS.base()).forEach((prefix, namespace) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
