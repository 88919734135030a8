package rollcall.serve.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rollcall.page.ReleasesPage;
import rollcall.page.language.Messages;
import rollcall.release.Manifest;

/** How a release differs from an older one, as far as their manifests say. */
final class ReleaseChanges {
    private static final int MOST_NAMES = 12;

    private ReleaseChanges() {}

    static ReleasesPage.Change of(Messages say, Manifest before, Manifest after) {
        List<ReleasesPage.Row> rows = rows(say, digests(before), digests(after));
        return new ReleasesPage.Change(
                before.version(),
                say.text("releases.triples", say.number(before.triples()), say.number(after.triples())),
                rows,
                rows.isEmpty() ? note(say, before, after) : "");
    }

    private static String note(Messages say, Manifest before, Manifest after) {
        boolean same = before.mapper().equals(after.mapper()) && before.code().equals(after.code());
        return say.text(same ? "releases.same" : "releases.program");
    }

    /** Inputs of one name in several folders count as one. */
    private static Map<String, String> digests(Manifest manifest) {
        return manifest.inputs().stream()
                .collect(Collectors.toMap(
                        Manifest.Input::name, Manifest.Input::sha256, (one, other) -> one + other, TreeMap::new));
    }

    private static List<ReleasesPage.Row> rows(Messages say, Map<String, String> before, Map<String, String> after) {
        List<String> added = names(after, name -> !before.containsKey(name));
        List<String> removed = names(before, name -> !after.containsKey(name));
        List<String> altered = names(
                after, name -> before.containsKey(name) && !after.get(name).equals(before.get(name)));
        List<ReleasesPage.Row> rows = new ArrayList<>();
        add(rows, say.text("releases.added"), added);
        add(rows, say.text("releases.removed"), removed);
        add(rows, say.text("releases.altered"), altered);
        return rows;
    }

    private static List<String> names(Map<String, String> inputs, Predicate<String> which) {
        return inputs.keySet().stream().filter(which).toList();
    }

    private static void add(List<ReleasesPage.Row> rows, String label, List<String> names) {
        if (names.isEmpty()) return;
        List<String> shown = names.stream().limit(MOST_NAMES).toList();
        rows.add(new ReleasesPage.Row(label, shown, names.size() - shown.size()));
    }
}
