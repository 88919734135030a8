package rollcall.serve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.iri.Iris.Space;
import rollcall.page.Addresses;
import rollcall.page.SearchView;
import rollcall.page.SearchView.Item;
import rollcall.page.SearchView.KindLink;
import rollcall.search.Hit;
import rollcall.search.SearchPage;

/** Makes an answer of the search ready for its page. */
final class SearchViews {
    private SearchViews() {}

    static SearchView of(SearchPage page, Addresses at) {
        int number = page.request().page();
        return new SearchView(
                page.request().words(),
                page.total(),
                page.first(),
                kinds(page, at),
                page.hits().stream().map(hit -> item(hit, at)).toList(),
                number > 1 ? address(page, at, page.request().kinds(), number - 1) : "",
                page.hasNext() ? address(page, at, page.request().kinds(), number + 1) : "");
    }

    private static List<KindLink> kinds(SearchPage page, Addresses at) {
        List<KindLink> links = new ArrayList<>();
        Set<Space> chosen = page.request().kinds();
        int all = page.kinds().values().stream().mapToInt(Integer::intValue).sum();
        if (!chosen.isEmpty()) links.add(new KindLink("everything", all, address(page, at, Set.of(), 1), false));
        page.kinds()
                .forEach((kind, count) -> links.add(
                        new KindLink(title(kind), count, address(page, at, Set.of(kind), 1), chosen.contains(kind))));
        return links;
    }

    private static Item item(Hit hit, Addresses at) {
        Optional<String> words = hit.excerpt().or(hit::about).filter(text -> !text.equals(hit.label()));
        return new Item(
                at.at("id/" + hit.id()),
                hit.label(),
                title(hit.kind()),
                hit.day().orElse(""),
                words.orElse(""));
    }

    private static String title(Space kind) {
        return switch (kind) {
            case ORG -> "organisation";
            case VOTE_EVENT -> "vote";
            case DOC -> "document";
            case EVIDENCE -> "passage";
            default -> kind.segment();
        };
    }

    private static String address(SearchPage page, Addresses at, Set<Space> kinds, int number) {
        String types =
                kinds.stream().sorted().map(kind -> "&type=" + kind.segment()).collect(Collectors.joining());
        String from = number > 1 ? "&page=" + number : "";
        return at.at("search") + "?q=" + URLEncoder.encode(page.request().words(), StandardCharsets.UTF_8) + types
                + from;
    }
}
