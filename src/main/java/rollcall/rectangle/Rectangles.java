package rollcall.rectangle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import rollcall.fact.CastVote;
import rollcall.fact.Coverage;
import rollcall.fact.DateSpan;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;

/** The roll calls of a run, and the tables made of them. */
public final class Rectangles {
    private static final Comparator<Kept> ORDER =
            Comparator.comparing(Kept::organ).thenComparing(Kept::date).thenComparing(Kept::id);

    private final Map<Ref, Integer> numbers = new HashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    /** @param organ short code of the voting organ */
    public void add(RollCall rollCall, String organ) {
        kept.add(new Kept(
                rollCall.id(),
                organ,
                rollCall.session().orElse(""),
                rollCall.date().value(),
                year(rollCall.date()),
                rollCall.symbol(),
                rollCall.title().orElse(""),
                rollCall.coverage(),
                rollCall.result().map(r -> r.name().toLowerCase(Locale.ROOT)).orElse(""),
                rollCall.stated(),
                rollCall.counted(),
                rollCall.source(),
                choices(rollCall.votes())));
    }

    private static Optional<Integer> year(DateSpan date) {
        Optional<Integer> first = date.first().map(LocalDate::getYear);
        return first.equals(date.last().map(LocalDate::getYear)) ? first : Optional.empty();
    }

    private byte[] choices(List<CastVote> votes) {
        for (CastVote vote : votes) number(vote.state());
        byte[] choices = new byte[states.size()];
        for (CastVote vote : votes)
            choices[number(vote.state())] = (byte) (vote.choice().ordinal() + 1);
        return choices;
    }

    private int number(Ref state) {
        return numbers.computeIfAbsent(state, s -> {
            states.add(s.key());
            return states.size() - 1;
        });
    }

    /** The four tables; none where there is no roll call. */
    public List<Rectangle> tables() {
        if (kept.isEmpty()) return List.of();
        List<Kept> sorted = kept.stream().sorted(ORDER).toList();
        return List.of(
                new RollCallRows(sorted),
                new CastVoteRows(sorted, states),
                new ParticipationRows(byYear(sorted), states),
                new DyadRows(byYear(sorted), states));
    }

    /** The roll calls that list every member, by organ and year. */
    private static Map<OrganYear, List<Kept>> byYear(List<Kept> sorted) {
        Map<OrganYear, List<Kept>> byYear = new TreeMap<>();
        Function<OrganYear, List<Kept>> fresh = key -> new ArrayList<>();
        for (Kept rollCall : sorted)
            if (rollCall.coverage() == Coverage.FULL)
                rollCall.year().ifPresent(year -> byYear.computeIfAbsent(new OrganYear(rollCall.organ(), year), fresh)
                        .add(rollCall));
        return byYear;
    }
}
