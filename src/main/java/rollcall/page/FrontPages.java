package rollcall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import rollcall.page.language.Messages;

/** Makes the front page, in the caller's transaction. */
public final class FrontPages {
    private static final int QUESTIONS = 6;

    private final Addresses addresses;
    private final Values values;
    private final IncomingLists lists;

    public FrontPages(Graph graph, Addresses addresses) {
        this.addresses = addresses;
        this.values = new Values(graph, addresses);
        this.lists = new IncomingLists(graph, values, new NewestFirst());
    }

    /**
     * @param files  the main ones for download
     * @param jsonLd the data set in schema.org's words, ready to stand in a script element
     */
    public FrontPageModel page(Numbers numbers, long triples, FileGroup files, String jsonLd) {
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
                values.said(values.say().text("front.title")),
                values.said(values.say().text("front.description")),
                "",
                true,
                Optional.empty(),
                List.of(new Head.DataLink(
                        values.say().text("front.catalogue"),
                        Format.TURTLE.mediaType(),
                        addresses.at(".well-known/void"))),
                Optional.empty(),
                jsonLd);
    }

    private List<FrontPageModel.Figure> figures(Numbers numbers, long triples) {
        List<FrontPageModel.Figure> figures = new ArrayList<>();
        figures.add(figure(numbers.rollCalls(), "roll-calls", ""));
        figures.add(figure(numbers.castVotes(), "cast-votes", ""));
        for (Numbers.Kind kind : numbers.kinds()) figures.add(figure(kind.count(), kind.key(), ""));
        figures.add(figure(triples, "triples", addresses.at(".well-known/void")));
        return figures.stream().filter(f -> f.count() > 0).toList();
    }

    /** @param what key of its words, which agree with the number */
    private FrontPageModel.Figure figure(long count, String what, String href) {
        Messages say = values.say();
        return new FrontPageModel.Figure(count, say.number(count), say.text("figure." + what, count), href);
    }

    private List<Value> states(Numbers numbers) {
        return numbers.states().stream()
                .map(values::of)
                .sorted(Comparator.comparing(
                        state -> state.text().words(), values.say().order()))
                .toList();
    }
}
