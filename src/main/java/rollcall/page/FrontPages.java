package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.RC;

/** Makes the front page, in the caller's transaction. */
public final class FrontPages {
    private static final int QUESTIONS = 6;

    private final Addresses addresses;
    private final Values values;
    private final IncomingLists lists;

    public FrontPages(Graph graph, Addresses addresses, Languages languages) {
        this.addresses = addresses;
        this.values = new Values(graph, languages, addresses);
        this.lists = new IncomingLists(graph, values);
    }

    /**
     * @param files  for download
     * @param jsonLd the data set in schema.org's words, ready to stand in a script element
     */
    public FrontPageModel page(Numbers numbers, long triples, List<FrontPageModel.FileRow> files, String jsonLd) {
        return new FrontPageModel(
                head(jsonLd),
                figures(numbers, triples),
                numbers.documents().stream().map(lists::item).toList(),
                numbers.votes().stream().map(lists::item).toList(),
                states(numbers),
                files,
                Example.all().stream().limit(QUESTIONS).toList());
    }

    private Head head(String jsonLd) {
        return new Head(
                "The diplomatic record as linked data",
                "Votes of United Nations bodies state by state, and what documents say happened, each fact with its words.",
                addresses.iris().base(),
                Optional.empty(),
                List.of(new Head.DataLink(
                        "Catalogue, Turtle", Format.TURTLE.mediaType(), addresses.at(".well-known/void"))),
                Optional.empty(),
                jsonLd);
    }

    private List<FrontPageModel.Figure> figures(Numbers numbers, long triples) {
        List<FrontPageModel.Figure> figures = new ArrayList<>();
        figures.add(figure(numbers.rollCalls(), "roll calls", ""));
        figures.add(figure(numbers.castVotes(), "cast votes", ""));
        for (Numbers.Kind kind : numbers.kinds()) figures.add(figure(kind.count(), plural(kind.type()), ""));
        figures.add(figure(triples, "triples", addresses.at(".well-known/void")));
        return figures.stream().filter(f -> !f.count().equals("0")).toList();
    }

    /** @param what in the plural, which ends in an s */
    private static FrontPageModel.Figure figure(long count, String what, String href) {
        String words = count == 1 ? what.substring(0, what.length() - 1) : what;
        return new FrontPageModel.Figure(Values.number(Long.toString(count)), words, href);
    }

    private static String plural(Node type) {
        String name = type.getURI().substring(RC.NS.length());
        if (name.equals("Evidence")) return "quoted passages";
        if (name.equals("Lobbying")) return "lobbying efforts";
        if (name.equals("Event")) return "other events";
        return name.toLowerCase(Locale.ROOT) + "s";
    }

    private List<Value> states(Numbers numbers) {
        return numbers.states().stream()
                .map(values::of)
                .sorted(Comparator.comparing(state -> state.text().words()))
                .toList();
    }
}
