package rollcall.rectangle;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rollcall.fact.Choice;

/** {@code cast-votes}: one row a roll call and state, in the order of the roll calls, then of the states. */
record CastVoteRows(List<Kept> rollCalls, List<String> states) implements Rectangle {
    @Override
    public String name() {
        return "cast-votes";
    }

    @Override
    public List<String> header() {
        return List.of("roll_call", "state", "choice");
    }

    @Override
    public void send(Rows out) throws IOException {
        int[] order = inKeyOrder(states);
        for (Kept rollCall : rollCalls)
            for (int state : order) {
                Optional<Choice> choice = rollCall.choice(state);
                if (choice.isPresent())
                    out.row(rollCall.id(), states.get(state), choice.get().key());
            }
    }

    /** The numbers of the states by their keys. */
    static int[] inKeyOrder(List<String> states) {
        return IntStream.range(0, states.size())
                .boxed()
                .sorted(Comparator.comparing(states::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
