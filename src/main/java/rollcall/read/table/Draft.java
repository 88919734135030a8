package rollcall.read.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rollcall.fact.CastVote;
import rollcall.fact.Choice;
import rollcall.fact.Counts;
import rollcall.fact.Coverage;
import rollcall.fact.Outcome;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;

/** A roll call while its rows are read. Once refused it stays refused; its further rows are only counted. */
final class Draft {
    private final String record;
    private final long line;
    private final RecordFields fields;
    private final Optional<Counts> stated;
    private final LocalDate day;
    private final List<CastVote> votes = new ArrayList<>();
    private final Map<Ref, Long> lines = new HashMap<>();
    private long rows;
    private boolean refused;

    /**
     * @param record number of the record in its source
     * @param line   where it begins
     * @param stated empty where the record gives no totals: then they are counted
     */
    Draft(String record, long line, RecordFields fields, Optional<Counts> stated) {
        this.record = record;
        this.line = line;
        this.fields = fields;
        this.stated = stated;
        this.day = fields.date().last().orElse(LocalDate.MIN);
    }

    /** A roll call of which not even the frame can be read. */
    static Draft refused(String record, long line) {
        Draft draft = new Draft(record, line, RecordFields.NONE, Optional.empty());
        draft.refuse();
        return draft;
    }

    String record() {
        return record;
    }

    long line() {
        return line;
    }

    String symbol() {
        return fields.symbol();
    }

    /** On which members are looked up: the day of the vote, or the last one it can have been. */
    LocalDate day() {
        return day;
    }

    long rows() {
        return rows;
    }

    boolean isRefused() {
        return refused;
    }

    void row() {
        rows++;
    }

    void refuse() {
        refused = true;
    }

    /** Adds a vote; a member that comes twice refuses the roll call. */
    void vote(Ref state, Choice choice, Optional<String> note, long at, String column, Report report) {
        Long earlier = lines.putIfAbsent(state, at);
        if (earlier == null) {
            votes.add(new CastVote(state, choice, note.flatMap(Intentions::of).filter(c -> c != choice), note));
            return;
        }
        refuse();
        report.refuse(
                at,
                column,
                "MEMBER-TWICE",
                state + ", as in line " + earlier,
                "each member once in a roll call",
                "delete one of the two rows, or correct the member");
    }

    /** Looks for what the record has odd, when all its rows are read. */
    void inspect(Seats seats, Report report) {
        if (refused) return;
        Counts counted = Counts.of(votes);
        if (coverage() == Coverage.FULL && stated.isPresent() && !stated.get().equals(counted))
            report.warn(
                    line,
                    "",
                    "TALLY-DIFFERS",
                    record + ": stated " + shown(stated.get()) + ", counted " + shown(counted),
                    "the stated totals to be those of the list",
                    "nothing to do: both are published");
        votes.stream()
                .filter(v -> v.choice() != Choice.NOT_VOTING && !seats.seated(v.state(), day))
                .forEach(v -> report.warn(
                        line,
                        "",
                        "NOT-SEATED",
                        record + ": " + v.state() + " votes on " + day,
                        "a member on that day",
                        "check the date of the record; the vote is published as the record has it"));
    }

    private static String shown(Counts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstentions() + "-" + counts.notVoting();
    }

    /** A list of nothing but members not voting means that no vote was taken, or that the choices were not recorded. */
    private Coverage coverage() {
        if (fields.withoutVote()) return Coverage.NO_VOTE;
        if (votes.stream().anyMatch(v -> v.choice() != Choice.NOT_VOTING)) return Coverage.FULL;
        return fields.organ().equals(Ref.org("un-general-assembly")) ? Coverage.TOTALS_ONLY : Coverage.NO_VOTE;
    }

    int content() {
        return Objects.hash(
                fields.symbol(),
                fields.date(),
                stated,
                votes.stream().map(v -> v.state() + v.choice().key()).sorted().toList());
    }

    RollCall rollCall(String key) {
        Coverage coverage = coverage();
        List<CastVote> listed = coverage == Coverage.FULL ? votes : List.of();
        return new RollCall(
                key,
                record,
                fields.source(),
                fields.organ(),
                fields.session(),
                fields.symbol(),
                fields.draft(),
                fields.title(),
                fields.date(),
                coverage,
                fields.adopted() ? Optional.of(Outcome.ADOPTED) : Optional.empty(),
                stated.orElseGet(() -> Counts.of(votes)),
                listed,
                fields.series(),
                fields.meeting(),
                fields.agenda(),
                fields.subjects());
    }
}
