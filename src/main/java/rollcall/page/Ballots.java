package rollcall.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * Every official position as a small table in memory, one byte a vote: about two megabytes for eight thousand roll calls.
 * Made once for a release, so that no page of a state reads thousands of votes. Immutable.
 */
public final class Ballots {
    private static final byte NONE = -1;

    private final List<Node> events;
    private final Map<Node, Integer> states;
    private final byte[][] positions;
    private final String[] days;

    private Ballots(List<Node> events, Map<Node, Integer> states, byte[][] positions, String[] days) {
        this.events = events;
        this.states = states;
        this.positions = positions;
        this.days = days;
    }

    /** One roll call in which a state had a seat. */
    record Cast(Node event, String day, Position position) {}

    /** How two states compare: roll calls in which both chose yes, no or abstention, and those of them with one choice. */
    public record Agreement(Node state, int shared, int same) {
        double share() {
            return (double) same / shared;
        }
    }

    /** Reads all positions of a graph, in the caller's transaction. */
    public static Ballots of(Graph graph) {
        Map<Node, String> days = new HashMap<>();
        graph.find(Node.ANY, RC.coverage, Node.ANY)
                .forEach(t -> days.put(
                        t.getSubject(),
                        Graphs.text(graph, t.getSubject(), SCHEMA.startDate).orElse("")));
        List<Node> events = days.keySet().stream()
                .sorted(Comparator.comparing((Node e) -> days.getOrDefault(e, ""))
                        .reversed()
                        .thenComparing(Graphs.ORDER))
                .toList();
        return filled(graph, events, days);
    }

    private static Ballots filled(Graph graph, List<Node> events, Map<Node, String> days) {
        Map<Node, Integer> rows = new HashMap<>();
        for (Node event : events) rows.put(event, rows.size());
        Map<Node, Integer> states = new LinkedHashMap<>();
        List<byte[]> columns = new ArrayList<>();
        for (Position position : Position.ALL)
            graph.find(Node.ANY, position.position(), Node.ANY).forEach(triple -> {
                Integer row = rows.get(triple.getSubject());
                if (row != null) column(triple, states, columns, events.size())[row] = (byte) position.ordinal();
            });
        String[] dates = events.stream().map(e -> days.getOrDefault(e, "")).toArray(String[]::new);
        return new Ballots(events, states, columns.toArray(byte[][]::new), dates);
    }

    private static byte[] column(Triple vote, Map<Node, Integer> states, List<byte[]> columns, int height) {
        int column = states.computeIfAbsent(vote.getObject(), s -> {
            byte[] fresh = new byte[height];
            Arrays.fill(fresh, NONE);
            columns.add(fresh);
            return columns.size() - 1;
        });
        return columns.get(column);
    }

    public int rollCalls() {
        return events.size();
    }

    public long castVotes() {
        long sum = 0;
        for (byte[] column : positions) for (byte position : column) if (position != NONE) sum++;
        return sum;
    }

    /** Newest first. */
    List<Node> latest(int limit) {
        return events.stream().limit(limit).toList();
    }

    /** A state's votes, newest first. */
    List<Cast> of(Node state) {
        Integer column = states.get(state);
        if (column == null) return List.of();
        List<Cast> casts = new ArrayList<>();
        for (int row = 0; row < events.size(); row++) {
            byte position = positions[column][row];
            if (position != NONE) casts.add(new Cast(events.get(row), days[row], Position.ALL.get(position)));
        }
        return casts;
    }

    /** How often a state took each position, by year. */
    Map<Integer, int[]> byYear(Node state) {
        Map<Integer, int[]> years = new TreeMap<>();
        for (Cast cast : of(state))
            if (cast.day().matches("\\d{4}.*"))
                years.computeIfAbsent(Integer.valueOf(cast.day().substring(0, 4)), y -> new int[Position.ALL.size()])[
                        cast.position().ordinal()]++;
        return years;
    }

    /** All other states with at least so many shared roll calls, in no order. */
    List<Agreement> agreements(Node state, int atLeast) {
        Integer column = states.get(state);
        if (column == null) return List.of();
        return states.entrySet().stream()
                .filter(other -> !other.getKey().equals(state))
                .map(other -> compare(other.getKey(), positions[column], positions[other.getValue()]))
                .filter(agreement -> agreement.shared() >= Math.max(1, atLeast))
                .toList();
    }

    private static Agreement compare(Node other, byte[] mine, byte[] theirs) {
        int shared = 0;
        int same = 0;
        for (int row = 0; row < mine.length; row++) {
            if (!isChoice(mine[row]) || !isChoice(theirs[row])) continue;
            shared++;
            if (mine[row] == theirs[row]) same++;
        }
        return new Agreement(other, shared, same);
    }

    private static boolean isChoice(byte position) {
        return position != NONE && position != Position.NOT_VOTING.ordinal();
    }

    /** The texts voted on. */
    static List<Node> motions(Graph graph, Node event) {
        return Graphs.objects(graph, event, OPENGOV.motion);
    }
}
