package rollcall.read.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.fact.Choice;

/** What a delegation had meant, as the note on its vote says. A note that says it of two choices says it of none. */
final class Intentions {
    private static final Pattern INTENDED = Pattern.compile(
            "intended to (vote in favou?r|vote against|abstain|vote yes|vote no)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Choice> CHOICES = Map.of(
            "vote in favour", Choice.YES,
            "vote in favor", Choice.YES,
            "vote yes", Choice.YES,
            "vote against", Choice.NO,
            "vote no", Choice.NO,
            "abstain", Choice.ABSTAIN);

    private Intentions() {}

    static Optional<Choice> of(String note) {
        Matcher m = INTENDED.matcher(note);
        List<Choice> found = m.results()
                .map(r -> CHOICES.get(r.group(1).toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
