package rollcall.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.DateSpan;
import rollcall.fact.Issue;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;
import rollcall.fact.StudyRecord;

/** The official roll calls by their symbols, kept small: a byte for each member's choice. */
final class OfficialRecords {
    private final Map<String, List<Kept>> bySymbol = new HashMap<>();
    private final Map<Ref, Integer> members = new HashMap<>();

    /** @param choices the ordinal of each member's choice and one more; 0 where it is not listed */
    private record Kept(
            String id,
            String symbol,
            Ref organ,
            Optional<String> session,
            DateSpan date,
            Counts stated,
            boolean lists,
            byte[] choices) {}

    /** What a symbol is looked up by. */
    static Optional<String> key(String symbol) {
        return symbol.startsWith("S/") ? Optional.of(symbol) : StudySymbols.ofUn(symbol);
    }

    void add(RollCall rollCall) {
        Optional<String> key = key(rollCall.symbol());
        if (key.isEmpty()) return;
        bySymbol.computeIfAbsent(key.get(), k -> new ArrayList<>(1))
                .add(new Kept(
                        rollCall.id(),
                        rollCall.symbol(),
                        rollCall.organ(),
                        rollCall.session(),
                        rollCall.date(),
                        rollCall.stated(),
                        !rollCall.votes().isEmpty(),
                        choices(rollCall.votes())));
    }

    private byte[] choices(List<CastVote> votes) {
        for (CastVote vote : votes) members.putIfAbsent(vote.state(), members.size());
        byte[] choices = new byte[members.size()];
        for (CastVote vote : votes)
            choices[members.get(vote.state())] = (byte) (vote.choice().ordinal() + 1);
        return choices;
    }

    /** What a study adds to the one official roll call on that text; empty where there is none or more than one. */
    Optional<StudyRecord> compare(String key, Draft draft, StudyRecord.Table table, List<Issue> issues) {
        List<Kept> found = bySymbol.getOrDefault(key, List.of());
        if (found.size() != 1) return Optional.empty();
        Kept kept = found.get(0);
        return Optional.of(new StudyRecord(
                kept.id(),
                kept.organ(),
                kept.session(),
                kept.date().year(),
                table,
                draft.statedDate().filter(date -> !date.equals(kept.date())),
                tallies(draft.counted(), kept.stated()),
                votes(draft.votes(), kept),
                issues,
                kept.symbol()));
    }

    private static Map<Choice, Integer> tallies(Counts study, Counts official) {
        Map<Choice, Integer> differing = new EnumMap<>(Choice.class);
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.ABSTAIN))
            if (study.of(choice) != official.of(choice)) differing.put(choice, study.of(choice));
        return differing;
    }

    private List<CastVote> votes(List<CastVote> study, Kept official) {
        if (!official.lists()) return List.of();
        return study.stream().filter(vote -> differs(vote, official)).toList();
    }

    private boolean differs(CastVote vote, Kept official) {
        Integer member = members.get(vote.state());
        int listed = member == null || member >= official.choices().length ? 0 : official.choices()[member];
        boolean absentInBoth = listed == 0 && vote.choice() == Choice.NOT_VOTING;
        return !absentInBoth && listed != vote.choice().ordinal() + 1;
    }
}
