package rollcall.read.table;

import java.util.Map;
import rollcall.fact.Choice;

/**
 * What became of the rows of one table: {@code rows = published + repeated + refused}.
 *
 * @param file           as the user named it
 * @param format         name of the format
 * @param rows           below the header
 * @param published      rows that are in the output
 * @param repeated       rows of roll calls that another table had published before, in the same words
 * @param refused        rows of refused roll calls; each has a finding
 * @param rollCalls      roll calls published
 * @param refusedCalls   roll calls refused
 * @param withoutVotes   rows of published roll calls of which the record lists no choices
 * @param votes          cast votes published, by choice
 */
public record TableAccount(
        String file,
        String format,
        long rows,
        long published,
        long repeated,
        long refused,
        long rollCalls,
        long refusedCalls,
        long withoutVotes,
        Map<Choice, Long> votes) {
    public TableAccount {
        votes = Map.copyOf(votes);
        if (rows != published + repeated + refused)
            throw new IllegalStateException("rows of %s unaccounted for: %d read, %d published, %d repeated, %d refused"
                    .formatted(file, rows, published, repeated, refused));
    }

    /** All cast votes published. */
    public long castVotes() {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }
}
