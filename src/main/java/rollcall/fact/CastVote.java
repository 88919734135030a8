package rollcall.fact;

import java.util.Optional;

/**
 * One member's choice in a roll call, as the record has it.
 *
 * @param state    the holder of the seat on that day
 * @param intended what the delegation later told the Secretariat it had meant
 * @param note     the record's note on this vote
 */
public record CastVote(Ref state, Choice choice, Optional<Choice> intended, Optional<String> note) {
    public static CastVote of(Ref state, Choice choice) {
        return new CastVote(state, choice, Optional.empty(), Optional.empty());
    }

    /** Whether there is more to say than state and choice. */
    public boolean isRemarkable() {
        return intended.isPresent() || note.isPresent();
    }
}
