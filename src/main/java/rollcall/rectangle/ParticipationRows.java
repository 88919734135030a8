package rollcall.rectangle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import rollcall.fact.Choice;

/** {@code participation}: what each state did in each year, in roll calls that list every member. */
record ParticipationRows(Map<OrganYear, List<Kept>> byYear, List<String> states) implements Rectangle {
    @Override
    public String name() {
        return "participation";
    }

    @Override
    public List<String> header() {
        return List.of("organ", "year", "state", "roll_calls", "yes", "no", "abstain", "not_voting");
    }

    @Override
    public void send(Rows out) throws IOException {
        int[] order = CastVoteRows.inKeyOrder(states);
        for (Map.Entry<OrganYear, List<Kept>> year : byYear.entrySet())
            for (int state : order) row(year.getKey(), year.getValue(), state, out);
    }

    private void row(OrganYear year, List<Kept> rollCalls, int state, Rows out) throws IOException {
        int[] counts = new int[Choice.values().length];
        for (Kept rollCall : rollCalls) rollCall.choice(state).ifPresent(choice -> counts[choice.ordinal()]++);
        int all = counts[0] + counts[1] + counts[2] + counts[3];
        if (all == 0) return;
        out.row(
                year.organ(),
                Integer.toString(year.year()),
                states.get(state),
                Integer.toString(all),
                Integer.toString(counts[Choice.YES.ordinal()]),
                Integer.toString(counts[Choice.NO.ordinal()]),
                Integer.toString(counts[Choice.ABSTAIN.ordinal()]),
                Integer.toString(counts[Choice.NOT_VOTING.ordinal()]));
    }
}
