package rollcall.fact;

import java.util.List;
import java.util.Optional;

/**
 * One recorded vote of an organ, as an official table has it.
 *
 * @param id       key of the vote event, made from the symbol (ONTOLOGY 3.1)
 * @param record   the record's own number in its source
 * @param source   address of the record at its source
 * @param organ    the voting body
 * @param session  session of the organ, as the UN writes it ({@code 73}, {@code ES-11})
 * @param symbol   of the resolution; of the draft where none was adopted
 * @param draft    symbol of the draft
 * @param title    of the text, as the record prints it
 * @param date     day of the vote at the seat of the organ; bounds where the record gives less
 * @param result   adopted or not, where the record says so
 * @param stated   totals as the record prints them; may differ from {@link #counted()}
 * @param votes    one a member, in the order of the record; those who cast one where coverage is votes-cast, none where it is less
 * @param series   the yearly series the text belongs to
 * @param meeting  symbol of the meeting record
 * @param agenda   title of the agenda item
 * @param subjects of the text, as the record words them
 * @param stage    what part of the text was voted on, where the source tells
 * @param issues   subjects under which a study files the vote
 * @see "Rules of procedure of the General Assembly, rule 87"
 */
public record RollCall(
        String id,
        String record,
        String source,
        Ref organ,
        Optional<String> session,
        String symbol,
        Optional<String> draft,
        Optional<String> title,
        DateSpan date,
        Coverage coverage,
        Optional<Outcome> result,
        Counts stated,
        List<CastVote> votes,
        Optional<Ref> series,
        Optional<String> meeting,
        Optional<String> agenda,
        List<String> subjects,
        Optional<Stage> stage,
        List<Issue> issues) {

    public RollCall {
        votes = List.copyOf(votes);
        subjects = List.copyOf(subjects);
        issues = List.copyOf(issues);
        boolean lists = coverage == Coverage.FULL || coverage == Coverage.VOTES_CAST;
        if (lists && votes.isEmpty())
            throw new IllegalArgumentException("a roll call with full coverage has at least one vote: " + id);
        if (!lists && !votes.isEmpty())
            throw new IllegalArgumentException("a roll call without full coverage lists no votes: " + id);
    }

    /** Beside {@link #stated()}, never in its place. */
    public Counts counted() {
        return Counts.of(votes);
    }
}
