package rollcall.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many members made each choice. */
public record Counts(int yes, int no, int abstentions, int notVoting) {
    public Counts {
        if (yes < 0 || no < 0 || abstentions < 0 || notVoting < 0)
            throw new IllegalArgumentException("a count of votes is not negative");
    }

    public static Counts of(List<CastVote> votes) {
        Map<Choice, Integer> n = new EnumMap<>(Choice.class);
        for (CastVote vote : votes) n.merge(vote.choice(), 1, Integer::sum);
        return new Counts(
                n.getOrDefault(Choice.YES, 0),
                n.getOrDefault(Choice.NO, 0),
                n.getOrDefault(Choice.ABSTAIN, 0),
                n.getOrDefault(Choice.NOT_VOTING, 0));
    }

    public int of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstentions;
            case NOT_VOTING -> notVoting;
        };
    }

    public int total() {
        return yes + no + abstentions + notVoting;
    }
}
