package rollcall.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rollcall.vocab.Prefixes;

/** Example queries as they run on one release: with its base and just the prefixes they use. */
public record Examples(Addresses addresses) {
    public Optional<Example> named(String name) {
        return Example.all().stream().filter(e -> e.name().equals(name)).findFirst();
    }

    public String href(Example example) {
        return addresses.shown("examples/" + example.name());
    }

    public String editor(Example example) {
        return addresses.editor(complete(example));
    }

    /** The query with the prefixes that occur in it. */
    public String complete(Example example) {
        StringBuilder complete = new StringBuilder();
        prefixes(example.query()).forEach((prefix, namespace) -> complete.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        return complete.append('\n')
                .append(example.query().strip())
                .append('\n')
                .toString();
    }

    private Map<String, String> prefixes(String query) {
        Map<String, String> used = new LinkedHashMap<>();
        Prefixes.of(addresses.iris().base()).forEach((prefix, namespace) -> {
            if (Pattern.compile("(?<![\\w:-])" + prefix + ":").matcher(query).find()) used.put(prefix, namespace);
        });
        return used;
    }

    /** The prefixes of the house in the form the editor knows them. */
    public List<String> known() {
        return Prefixes.of(addresses.iris().base()).entrySet().stream()
                .map(p -> p.getKey() + ": <" + p.getValue() + ">")
                .toList();
    }
}
