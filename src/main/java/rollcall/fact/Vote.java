package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * How members voted, as a document says.
 *
 * @param states at least one
 * @param veto   whether the document calls the no a veto
 * @param reason why, in the words of our paraphrase or the document ("lost its right to vote")
 */
@FactKind("vote")
public record Vote(
        VoteEvent event,
        Choice option,
        List<Ref> states,
        boolean veto,
        Optional<String> reason,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact {
    public Vote {
        states = states == null ? List.of() : List.copyOf(states);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (veto && option != Choice.NO)
            throw new InvalidFact(
                    "FACT-SCHEMA",
                    "veto",
                    "veto with option " + option.key(),
                    "a veto only with option no",
                    "remove veto, or correct the option");
        for (int i = 0; i < states.size(); i++)
            if (states.get(i).kind() != Kind.STATE)
                throw new InvalidFact(
                        "VOTER-KIND",
                        "states/" + i,
                        states.get(i).toString(),
                        "a state",
                        "name the state that cast the vote");
    }
}
