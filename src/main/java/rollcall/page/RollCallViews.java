package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.fact.Coverage;
import rollcall.iri.Iris;
import rollcall.page.language.Messages;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/** Makes the view of a vote. */
final class RollCallViews {
    private static final int MOST_REPORTS = 60;

    private final Graph graph;
    private final Values values;
    private final Cards cards;
    private final Addresses addresses;

    RollCallViews(Graph graph, Values values, Cards cards, Addresses addresses) {
        this.graph = graph;
        this.values = values;
        this.cards = cards;
        this.addresses = addresses;
    }

    RollCallView of(Node event) {
        List<RollCallView.Tile> tiles = tiles(event);
        return new RollCallView(
                values.of(event),
                motions(event),
                Graphs.objects(graph, event, DCTERMS.source).stream()
                        .map(values::of)
                        .toList(),
                new Days(graph, values.say()).of(event),
                bar(event),
                tiles,
                lists(tiles),
                tiles.isEmpty() ? "" : map(event),
                coverage(event),
                values.say().text(isFull(event) ? "roll-call.nobody" : "roll-call.nobody-known"),
                note(event, tiles),
                !graph.contains(event, RC.coverage, Node.ANY),
                possible(event),
                reports(event));
    }

    private Text words(Position position) {
        return Words.of(position, values.say().language());
    }

    private List<RollCallView.Motion> motions(Node event) {
        return Graphs.objects(graph, event, OPENGOV.motion).stream()
                .map(motion -> new RollCallView.Motion(
                        values.of(motion),
                        values.labels().text(motion, DCTERMS.title).orElse(Text.plain(""))))
                .toList();
    }

    private String map(Node event) {
        return addresses
                .iris()
                .local(event)
                .map(local -> addresses.at("map/" + local.key() + ".svg"))
                .orElse("");
    }

    private List<RollCallView.Bar> bar(Node event) {
        long all = 0;
        for (Position position : Position.ALL) all += count(event, position).orElse(0);
        List<RollCallView.Bar> bar = new ArrayList<>();
        for (Position position : Position.ALL) {
            OptionalLong count = count(event, position);
            if (count.isPresent() && all > 0)
                bar.add(new RollCallView.Bar(
                        position, words(position), count.getAsLong(), 100.0 * count.getAsLong() / all));
        }
        return bar;
    }

    private OptionalLong count(Node event, Position position) {
        return Graphs.number(graph, event, position.count());
    }

    private List<RollCallView.Tile> tiles(Node event) {
        List<RollCallView.Tile> tiles = new ArrayList<>();
        for (Position position : Position.ALL)
            for (Node state : Graphs.objects(graph, event, position.position()))
                tiles.add(new RollCallView.Tile(code(state), values.of(state), position, words(position)));
        tiles.sort(Comparator.comparing(
                tile -> tile.state().text().words(), values.say().order()));
        return tiles;
    }

    private String code(Node state) {
        return Graphs.text(graph, state, RC.iso3Code)
                .or(() -> addresses.iris().local(state).map(Iris.Local::key))
                .map(code -> code.substring(0, Math.min(3, code.length())))
                .orElse("?");
    }

    private List<RollCallView.Listing> lists(List<RollCallView.Tile> tiles) {
        return Position.ALL.stream()
                .map(position -> new RollCallView.Listing(
                        position,
                        words(position),
                        tiles.stream()
                                .filter(tile -> tile.position() == position)
                                .map(RollCallView.Tile::state)
                                .toList()))
                .filter(list -> !list.states().isEmpty())
                .toList();
    }

    private String coverage(Node event) {
        return Graphs.object(graph, event, RC.coverage)
                .map(code -> values.labels().of(code).words())
                .orElse("");
    }

    private boolean isFull(Node event) {
        return graph.contains(event, RC.coverage, Codes.concept(Coverage.FULL));
    }

    /** Votes that have a record and may be this one. */
    private List<Value> possible(Node event) {
        return Graphs.objects(graph, event, RC.possiblySameAs).stream()
                .filter(other -> graph.contains(other, RC.coverage, Node.ANY))
                .map(values::of)
                .toList();
    }

    private String note(Node event, List<RollCallView.Tile> tiles) {
        if (tiles.isEmpty()) return "";
        List<String> differences = new ArrayList<>();
        for (Position position : Position.ALL) {
            long listed = tiles.stream().filter(t -> t.position() == position).count();
            OptionalLong stated = count(event, position);
            if (stated.isPresent() && stated.getAsLong() != listed)
                differences.add(
                        values.say().text("roll-call.differs", words(position).words(), stated.getAsLong(), listed));
        }
        return String.join(values.say().text("separator"), differences);
    }

    private List<RollCallView.Report> reports(Node event) {
        return Graphs.subjects(graph, OPENGOV.voteEvent, event).stream()
                .filter(report -> graph.contains(report, RC.evidence, Node.ANY))
                .limit(MOST_REPORTS)
                .map(report -> report(event, report))
                .sorted(Comparator.comparing(RollCallViews::urgency))
                .toList();
    }

    private static int urgency(RollCallView.Report report) {
        return List.of("differs", "intention", "not compared", "agrees").indexOf(report.verdict());
    }

    private RollCallView.Report report(Node event, Node report) {
        String verdict = verdict(report);
        return new RollCallView.Report(
                values.of(report),
                claim(report),
                new Firmness(graph, values).of(report),
                verdict,
                verdict.equals("differs") ? record(event, report) : "",
                Graphs.objects(graph, report, RC.comparison).stream()
                        .map(values::of)
                        .toList(),
                cards.supporting(report));
    }

    private String verdict(Node report) {
        if (graph.contains(report, RC.differsFromRecord, Node.ANY)) return "differs";
        if (graph.contains(report, RC.matchesIntention, Node.ANY)) return "intention";
        return graph.contains(report, RC.matchesRecord, Node.ANY) ? "agrees" : "not compared";
    }

    private String claim(Node report) {
        String option =
                Graphs.text(graph, report, SCHEMA.option).map(this::choice).orElse("?");
        Messages say = values.say();
        if (!graph.contains(report, RDF.type, RC.Tally))
            return say.text("name.cast-vote", name(report, SCHEMA.agent), option);
        return say.text("name.cast-vote", option, Ranges.of(graph, report, say));
    }

    private String record(Node event, Node report) {
        if (!graph.contains(report, RDF.type, RC.Tally)) return position(event, report);
        return Graphs.text(graph, report, SCHEMA.option)
                .flatMap(Position::of)
                .flatMap(position -> Graphs.text(graph, event, position.count()))
                .orElse("");
    }

    private String position(Node event, Node report) {
        Optional<Node> state = Graphs.object(graph, report, SCHEMA.agent);
        return Position.ALL.stream()
                .filter(p -> state.isPresent() && graph.contains(event, p.position(), state.get()))
                .map(p -> words(p).words())
                .findFirst()
                .orElseGet(() -> values.say().text("report.not-listed"));
    }

    private String choice(String popolo) {
        return Position.of(popolo).map(p -> words(p).words()).orElse(popolo);
    }

    private String name(Node thing, Node property) {
        return Graphs.object(graph, thing, property)
                .map(node -> values.labels().of(node).words())
                .orElse("?");
    }
}
