package rollcall.read.table;

import java.util.List;
import java.util.Optional;
import rollcall.fact.DateSpan;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;

/** What a table says of a roll call as a whole. */
record RecordFields(
        String source,
        Ref organ,
        Optional<String> session,
        String symbol,
        Optional<Outcome> result,
        Optional<String> draft,
        Optional<String> title,
        DateSpan date,
        boolean withoutVote,
        Optional<Ref> series,
        Optional<String> meeting,
        Optional<String> agenda,
        List<String> subjects) {
    static final RecordFields NONE = new RecordFields(
            "",
            Ref.org("-"),
            Optional.empty(),
            "-",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DateSpan.UNKNOWN,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
}
