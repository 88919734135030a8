package rollcall.rectangle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * {@code dyads}: each pair of states in each year, the first by key before the second. Two treatments of abstention and
 * absence. <em>Strict</em>: of the roll calls in which both cast a vote, how many identical ones; abstaining is a choice like
 * the others, absence leaves the roll call out. <em>Lenient</em>: of the roll calls that list both, the mean likeness;
 * absence counts as abstention, and abstention is halfway between yes and no.
 */
record DyadRows(Map<OrganYear, List<Kept>> byYear, List<String> states) implements Rectangle {
    private static final int WHOLE = 10_000;
    /** Every share there is, as written: a million rows have two each. */
    private static final String[] SHARES =
            IntStream.rangeClosed(0, WHOLE).mapToObj(DyadRows::written).toArray(String[]::new);

    @Override
    public String name() {
        return "dyads";
    }

    @Override
    public List<String> header() {
        return List.of(
                "organ",
                "year",
                "state_1",
                "state_2",
                "listed",
                "shared",
                "identical",
                "agreement_strict",
                "agreement_lenient");
    }

    @Override
    public void send(Rows out) throws IOException {
        int[] order = CastVoteRows.inKeyOrder(states);
        for (Map.Entry<OrganYear, List<Kept>> year : byYear.entrySet()) {
            Pairs pairs = new Pairs(states.size());
            for (Kept rollCall : year.getValue()) pairs.count(rollCall.choices());
            for (int i = 0; i < order.length; i++)
                for (int j = i + 1; j < order.length; j++) row(year.getKey(), order[i], order[j], pairs, out);
        }
    }

    private void row(OrganYear year, int a, int b, Pairs pairs, Rows out) throws IOException {
        int listed = pairs.listed(a, b);
        if (listed == 0) return;
        int shared = pairs.shared(a, b);
        out.row(
                year.organ(),
                Integer.toString(year.year()),
                states.get(a),
                states.get(b),
                Integer.toString(listed),
                Integer.toString(shared),
                Integer.toString(pairs.identical(a, b)),
                shared == 0 ? "" : share(pairs.identical(a, b), shared),
                share(pairs.halves(a, b), 2 * listed));
    }

    /** Four decimals, rounded half up, whatever the machine's language. */
    private static String share(int part, int whole) {
        return SHARES[(int) ((part * 2L * WHOLE + whole) / (2L * whole))];
    }

    private static String written(int tenThousandths) {
        return tenThousandths / WHOLE + "."
                + Integer.toString(WHOLE + tenThousandths % WHOLE).substring(1);
    }
}
