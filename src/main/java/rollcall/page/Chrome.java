package rollcall.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import rollcall.iri.Iris;
import rollcall.page.language.Language;
import rollcall.page.language.Messages;
import rollcall.page.language.Reader;

/**
 * What surrounds every page.
 *
 * @param at      addresses of the site
 * @param version of the release shown
 * @param assets  changes when the style or a script does
 * @param say     the words of the house in the page's language
 */
public record Chrome(Addresses at, String version, String assets, Messages say) {
    /** A language and the page in it. */
    public record Switch(Language language, String href, boolean current) {}

    public Chrome(Addresses at, String version, String assets) {
        this(at, version, assets, Messages.in(at.reader().language()));
    }

    /** The same page in each of the languages. */
    public List<Switch> languages(Head head) {
        return Arrays.stream(Language.values())
                .map(l -> new Switch(l, Reader.in(l, at.at(head.path())), l == say.language()))
                .toList();
    }

    /** The page's whole address; in no language unless the reader chose one. */
    public String canonical(Head head) {
        return at.reader().kept(at.iris().base() + head.path());
    }

    /** What a kind of things is called, by its name in addresses; as JSON, for the script that completes. */
    public String kinds() {
        return Arrays.stream(Iris.Space.values())
                .filter(space -> say.has("kind." + space.segment()))
                .map(space -> '"' + space.segment() + "\":\"" + say.text("kind." + space.segment()) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
