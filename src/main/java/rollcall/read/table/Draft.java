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
import rollcall.fact.DateSpan;
import rollcall.fact.Issue;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.Stage;

/** A roll call while its rows are read. Once refused it stays refused; its further rows are only counted. */
final class Draft {
    private final String record;
    private final long line;
    private final RecordFields fields;
    private final Optional<Counts> stated;
    private LocalDate day;
    private final List<CastVote> votes = new ArrayList<>();
    private final Map<Ref, Long> lines = new HashMap<>();
    private Optional<Stage> stage = Optional.empty();
    private List<Issue> issues = List.of();
    private Optional<DateSpan> statedDate = Optional.empty();
    private boolean ofStudy;
    private boolean castOnly;
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

    /**
     * Marks it as a study's.
     *
     * @param only those who voted are listed
     * @param date as the study has it, believed or not
     */
    Draft ofStudy(Optional<Stage> part, List<Issue> filedUnder, boolean only, Optional<DateSpan> date) {
        stage = part;
        issues = filedUnder;
        castOnly = only;
        statedDate = date;
        day = date.flatMap(DateSpan::last).orElse(day);
        ofStudy = true;
        return this;
    }

    /** Marks that members who did not vote are missing in the list. */
    void listsVotesCastOnly() {
        castOnly = true;
    }

    boolean isOfStudy() {
        return ofStudy;
    }

    /** A vote on a paragraph or an amendment is not the vote on the text. */
    boolean isOfPart() {
        return stage.filter(s -> s != Stage.WHOLE_TEXT).isPresent();
    }

    List<Issue> issues() {
        return issues;
    }

    Optional<DateSpan> statedDate() {
        return statedDate;
    }

    List<CastVote> votes() {
        return votes;
    }

    Counts counted() {
        return Counts.of(votes);
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
        Counts counted = counted();
        if (lists(coverage()) && stated.isPresent() && differ(stated.get(), counted))
            report.warn(
                    line,
                    "",
                    "TALLY-DIFFERS",
                    record + ": stated " + shown(stated.get()) + ", counted " + shown(counted),
                    "the stated totals to be those of the list",
                    "nothing to do: both are published");
        if (ofStudy) return;
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

    /** A study's totals leave out who did not vote. */
    private boolean differ(Counts said, Counts counted) {
        return ofStudy
                ? said.yes() != counted.yes()
                        || said.no() != counted.no()
                        || said.abstentions() != counted.abstentions()
                : !said.equals(counted);
    }

    private static boolean lists(Coverage coverage) {
        return coverage == Coverage.FULL || coverage == Coverage.VOTES_CAST;
    }

    private static String shown(Counts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstentions() + "-" + counts.notVoting();
    }

    /** A list of nothing but members not voting means that no vote was taken, or that the choices were not recorded. */
    private Coverage coverage() {
        if (fields.withoutVote()) return Coverage.NO_VOTE;
        if (votes.isEmpty()) return Coverage.TOTALS_ONLY;
        boolean anybodyVoted = votes.stream().anyMatch(v -> v.choice() != Choice.NOT_VOTING);
        if (!anybodyVoted) return Coverage.NO_VOTE;
        return castOnly ? Coverage.VOTES_CAST : Coverage.FULL;
    }

    private Counts totals() {
        Counts counted = counted();
        if (stated.isEmpty()) return counted;
        Counts said = stated.get();
        return ofStudy ? new Counts(said.yes(), said.no(), said.abstentions(), counted.notVoting()) : said;
    }

    /** Two tables of one study are compared by who voted how: one lists the absent, and dates differ in their form. */
    int content() {
        List<String> listed = votes.stream()
                .filter(v -> !ofStudy || v.choice() != Choice.NOT_VOTING)
                .map(v -> v.state() + v.choice().key())
                .sorted()
                .toList();
        return ofStudy ? listed.hashCode() : Objects.hash(fields.symbol(), fields.date(), stated, listed);
    }

    RollCall rollCall(String key) {
        Coverage coverage = coverage();
        List<CastVote> listed = lists(coverage) ? votes : List.of();
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
                fields.result(),
                totals(),
                listed,
                fields.series(),
                fields.meeting(),
                fields.agenda(),
                fields.subjects(),
                stage,
                issues);
    }
}
