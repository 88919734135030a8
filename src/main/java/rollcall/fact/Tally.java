package rollcall.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of cast votes, as a document states them.
 *
 * @param counts     one range a choice the document counts
 * @param exhaustive the states a document gives as all that chose an option
 */
@FactKind("tally")
public record Tally(
        VoteEvent event,
        Map<Choice, Range> counts,
        Map<Choice, List<Ref>> exhaustive,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact {
    /** Members of the United Nations; no organ has more. */
    private static final BigDecimal MEMBERS = BigDecimal.valueOf(193);

    public Tally {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        counts = Map.copyOf(counts);
        exhaustive = exhaustive == null ? Map.of() : Map.copyOf(exhaustive);
        counts.forEach(Tally::mustBePossible);
        exhaustive.forEach((choice, states) -> {
            for (int i = 0; i < states.size(); i++)
                if (states.get(i).kind() != Kind.STATE)
                    throw new InvalidFact(
                            "VOTER-KIND",
                            "exhaustive/" + choice.key() + "/" + i,
                            states.get(i).toString(),
                            "a state",
                            "name the state that cast the vote");
        });
        for (var entry : exhaustive.entrySet())
            if (counts.containsKey(entry.getKey()))
                mustFit(entry.getKey(), entry.getValue(), counts.get(entry.getKey()));
    }

    private static void mustFit(Choice choice, List<Ref> states, Range count) {
        if (!count.admits(BigDecimal.valueOf(states.size())))
            throw new InvalidFact(
                    "LIST-COUNT",
                    "exhaustive/" + choice.key(),
                    states.size() + " states",
                    "as many as the count allows (" + count.key() + ")",
                    "complete the list, or correct the count");
    }

    private static void mustBePossible(Choice choice, Range count) {
        if (count.min().filter(n -> n.compareTo(MEMBERS) > 0).isPresent()
                || count.min().filter(n -> n.signum() < 0).isPresent()
                || count.max().filter(n -> n.compareTo(MEMBERS) > 0).isPresent())
            throw new InvalidFact(
                    "TALLY-RANGE",
                    "counts/" + choice.key(),
                    count.key(),
                    "a number of votes from 0 to " + MEMBERS,
                    "read the number again: the United Nations has " + MEMBERS + " members");
    }
}
