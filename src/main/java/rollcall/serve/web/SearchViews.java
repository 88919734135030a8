package rollcall.serve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.page.Head;
import rollcall.page.SearchView;
import rollcall.page.SearchView.Item;
import rollcall.page.SearchView.KindLink;
import rollcall.page.Text;
import rollcall.page.Things;
import rollcall.search.Hit;
import rollcall.search.SearchPage;

/** Makes an answer of the search ready for its page. */
record SearchViews(Reading reading) {
    /** Inside a transaction. */
    SearchView of(SearchPage page) {
        Things things = reading.things();
        int number = page.request().page();
        return new SearchView(
                head(page),
                page.request().words(),
                page.total(),
                page.first(),
                kinds(page),
                page.hits().stream().map(hit -> item(hit, things)).toList(),
                number > 1 ? address(page, page.request().kinds(), number - 1) : "",
                page.hasNext() ? address(page, page.request().kinds(), number + 1) : "");
    }

    private List<KindLink> kinds(SearchPage page) {
        List<KindLink> links = new ArrayList<>();
        Set<Space> chosen = page.request().kinds();
        int all = page.kinds().values().stream().mapToInt(Integer::intValue).sum();
        if (!chosen.isEmpty())
            links.add(new KindLink(reading.say().text("search.everything"), all, address(page, Set.of(), 1), false));
        page.kinds()
                .forEach((kind, count) -> links.add(
                        new KindLink(title(kind), count, address(page, Set.of(kind), 1), chosen.contains(kind))));
        return links;
    }

    private Item item(Hit hit, Things things) {
        Iris iris = reading.shown().iris();
        Text name =
                iris.local(iris.base() + "id/" + hit.id()).map(things::name).orElseGet(() -> new Text(hit.label(), ""));
        Optional<String> words =
                hit.excerpt().or(hit::about).filter(text -> !text.equals(hit.label()) && !text.equals(name.words()));
        return new Item(
                reading.addresses().shown("id/" + hit.id()),
                name,
                title(hit.kind()),
                hit.day().map(reading.say()::day).orElse(""),
                new Text(words.orElse(""), ""));
    }

    private String title(Space kind) {
        return reading.say().text("kind." + kind.segment());
    }

    private Head head(SearchPage page) {
        String words = page.request().words();
        String title = words.isEmpty()
                ? reading.say().text("search.title")
                : reading.say().text("search.title-of", words);
        return Head.unlisted(
                new Text(title, reading.say().language().tag()),
                path(page, page.request().kinds(), page.request().page()));
    }

    private String address(SearchPage page, Set<Space> kinds, int number) {
        return reading.addresses().shown(path(page, kinds, number));
    }

    private String path(SearchPage page, Set<Space> kinds, int number) {
        String types =
                kinds.stream().sorted().map(kind -> "&type=" + kind.segment()).collect(Collectors.joining());
        String from = number > 1 ? "&page=" + number : "";
        return "search?q=" + URLEncoder.encode(page.request().words(), StandardCharsets.UTF_8) + types + from;
    }
}
