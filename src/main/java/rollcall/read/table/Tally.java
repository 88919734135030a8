package rollcall.read.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.RollCall;

/** Counts what becomes of the rows of one table while it is read. */
final class Tally {
    private final Map<Choice, Long> votes = new EnumMap<>(Choice.class);
    private long published;
    private long repeated;
    private long refused;
    private long rollCalls;
    private long refusedCalls;
    private long withoutVotes;

    void published(RollCall rollCall, long rows) {
        published += rows;
        rollCalls++;
        if (rollCall.votes().isEmpty()) withoutVotes += rows;
        rollCall.votes().forEach(vote -> votes.merge(vote.choice(), 1L, Long::sum));
    }

    /** Rows of a roll call that another table has too: what they add is published with it. */
    void joined(List<CastVote> cast, long rows) {
        published += rows;
        rollCalls++;
        cast.forEach(vote -> votes.merge(vote.choice(), 1L, Long::sum));
    }

    void repeated(long rows) {
        repeated += rows;
    }

    /** Rows that carry no roll call of their own but describe others. */
    void used(long rows) {
        published += rows;
    }

    void refused(long rows) {
        refused += rows;
        refusedCalls++;
    }

    TableAccount account(String file, String format, long rows) {
        return new TableAccount(
                file, format, rows, published, repeated, refused, rollCalls, refusedCalls, withoutVotes, votes);
    }
}
