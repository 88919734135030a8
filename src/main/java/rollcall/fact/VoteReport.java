package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * That a vote was held, is due, or came to something, as a document says.
 */
@FactKind("vote-event")
public record VoteReport(
        VoteEvent event, Optional<Outcome> outcome, List<Evidence> evidence, Optional<String> id, Optional<String> note)
        implements Fact {
    public VoteReport {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
