package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.page.Head;
import rollcall.page.ReleasesPage;
import rollcall.page.Text;
import rollcall.page.language.Messages;
import rollcall.release.Manifest;
import rollcall.release.Release;

/** {@code /releases}: what each release of the store holds and how it differs from the one before, for people. */
final class ReleasePages {
    /** Counts of a run's account that say what is in the release, with the keys of their words. */
    private static final Map<String, String> COUNTS = counts();

    private ReleasePages() {}

    private static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("roll calls", "figure.roll-calls");
        counts.put("cast votes", "figure.cast-votes");
        counts.put("facts files", "figure.Document");
        return counts;
    }

    static void list(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Manifest> releases = ReleaseList.of(shown.release().release()).stream()
                .map(Release::manifest)
                .toList();
        Reading reading = Reading.of(shown, request);
        int kept = releases.stream().map(Manifest::version).toList().hashCode();
        reading.send(
                "releases",
                "-" + Integer.toHexString(kept),
                "releases",
                request,
                response,
                () -> Map.of("page", page(reading, releases)));
    }

    private static ReleasesPage page(Reading reading, List<Manifest> releases) {
        List<ReleasesPage.Entry> entries = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++)
            entries.add(entry(
                    reading,
                    releases.get(i),
                    i + 1 < releases.size() ? Optional.of(releases.get(i + 1)) : Optional.empty()));
        Messages say = reading.say();
        String lang = say.language().tag();
        return new ReleasesPage(
                Head.of(
                        new Text(say.text("nav.releases"), lang),
                        new Text(say.text("releases.description"), lang),
                        "releases"),
                entries);
    }

    private static ReleasesPage.Entry entry(Reading reading, Manifest manifest, Optional<Manifest> older) {
        Messages say = reading.say();
        return new ReleasesPage.Entry(
                manifest.version(),
                say.text("releases.made", say.moment(manifest.created())),
                manifest.version().equals(reading.shown().release().version()),
                holds(say, manifest),
                older.map(before -> ReleaseChanges.of(say, before, manifest)));
    }

    private static List<String> holds(Messages say, Manifest manifest) {
        List<String> holds = new ArrayList<>();
        COUNTS.forEach((what, key) -> {
            long count = manifest.account().getOrDefault(what, 0L);
            if (count > 0) holds.add(counted(say, count, key));
        });
        holds.add(counted(say, manifest.triples(), "figure.triples"));
        return holds;
    }

    private static String counted(Messages say, long count, String key) {
        return say.number(count) + " " + say.text(key, count);
    }
}
