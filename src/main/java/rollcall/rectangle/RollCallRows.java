package rollcall.rectangle;

import java.io.IOException;
import java.util.List;
import rollcall.fact.Coverage;

/** {@code roll-calls}: one row a roll call, with stated and counted totals side by side. */
record RollCallRows(List<Kept> rollCalls) implements Rectangle {
    @Override
    public String name() {
        return "roll-calls";
    }

    @Override
    public List<String> header() {
        return List.of(
                "roll_call",
                "organ",
                "session",
                "date",
                "symbol",
                "title",
                "coverage",
                "result",
                "stated_yes",
                "stated_no",
                "stated_abstain",
                "stated_not_voting",
                "counted_yes",
                "counted_no",
                "counted_abstain",
                "counted_not_voting",
                "source");
    }

    @Override
    public void send(Rows out) throws IOException {
        for (Kept r : rollCalls)
            out.row(
                    r.id(),
                    r.organ(),
                    r.session(),
                    r.date(),
                    r.symbol(),
                    r.title(),
                    r.coverage().code(),
                    r.result(),
                    number(r.stated().yes()),
                    number(r.stated().no()),
                    number(r.stated().abstentions()),
                    r.coverage() == Coverage.VOTES_CAST ? "" : number(r.stated().notVoting()),
                    counted(r, r.counted().yes()),
                    counted(r, r.counted().no()),
                    counted(r, r.counted().abstentions()),
                    r.coverage() == Coverage.VOTES_CAST
                            ? ""
                            : counted(r, r.counted().notVoting()),
                    r.source());
    }

    private static String number(int n) {
        return Integer.toString(n);
    }

    /** Where nobody is listed, nothing can be counted. */
    private static String counted(Kept r, int n) {
        return r.choices().length == 0 ? "" : number(n);
    }
}
