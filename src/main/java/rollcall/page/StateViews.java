package rollcall.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.page.language.Language;
import rollcall.vocab.DCTERMS;

/** Makes the view of a state's votes; reads the votes from {@link Ballots} and the names of what it shows from the graph. */
final class StateViews {
    private static final int ON_PAGE = 15;
    private static final int OTHERS = 8;

    /** With fewer roll calls in common, likeness is chance; small collections get by with half of theirs. */
    private static final int SHARED = 50;

    private final Graph graph;
    private final Values values;
    private final Ballots ballots;

    StateViews(Graph graph, Values values, Ballots ballots) {
        this.graph = graph;
        this.values = values;
        this.ballots = ballots;
    }

    /** @param from how many of the newest votes to pass over */
    StateView of(Node state, String page, int from) {
        List<Ballots.Cast> casts = ballots.of(state);
        int shared = Math.min(SHARED, Math.max(1, casts.size() / 2));
        List<Ballots.Agreement> agreements = ballots.agreements(state, shared);
        Map<Integer, int[]> byYear = ballots.byYear(state);
        Years held = new Years(new TreeSet<>(byYear.keySet()));
        List<StateView.Year> years = byYear.isEmpty() ? List.of() : columns(byYear, held);
        return new StateView(
                casts.size(),
                legend(values.say().language()),
                years,
                years.stream().mapToInt(StateView.Year::total).max().orElse(1),
                held.gaps(values.say()),
                others(Alike.most(agreements, values.say().order(), this::name, OTHERS)),
                others(Alike.least(agreements, values.say().order(), this::name, OTHERS)),
                shared,
                casts.stream().skip(from).limit(ON_PAGE).map(this::line).toList(),
                from,
                from > 0 ? kept(page + "?votes=" + Math.max(0, from - ON_PAGE)) : "",
                from + ON_PAGE < casts.size() ? kept(page + "?votes=" + (from + ON_PAGE)) : "");
    }

    private String kept(String address) {
        return values.addresses().reader().kept(address + "#votes");
    }

    /** The positions in the reader's words. */
    static List<StateView.Legend> legend(Language language) {
        return Position.ALL.stream()
                .map(position -> new StateView.Legend(position, Words.of(position, language)))
                .toList();
    }

    /** A year without a vote keeps its place, so that no gap closes. */
    private static List<StateView.Year> columns(Map<Integer, int[]> byYear, Years years) {
        return years.all().stream()
                .map(year -> new StateView.Year(
                        year.toString(),
                        Arrays.stream(byYear.getOrDefault(year, new int[0]))
                                .boxed()
                                .toList()))
                .toList();
    }

    private String name(Node state) {
        return values.of(state).text().words();
    }

    private StateView.Others others(Alike alike) {
        List<StateView.Other> shown = alike.shown().stream()
                .map(a -> new StateView.Other(values.of(a.state()), a.shared(), a.same()))
                .toList();
        return new StateView.Others(shown, alike.tied());
    }

    private StateView.Line line(Ballots.Cast cast) {
        return new StateView.Line(
                values.of(cast.event()),
                title(graph, values, cast.event()),
                values.say().day(cast.day()),
                cast.position(),
                Words.of(cast.position(), values.say().language()));
    }

    /** The title of what was voted on. */
    static Text title(Graph graph, Values values, Node event) {
        return Ballots.motions(graph, event).stream()
                .flatMap(motion -> Graphs.objects(graph, motion, DCTERMS.title).stream())
                .findFirst()
                .map(Text::of)
                .orElse(Text.plain(""));
    }
}
