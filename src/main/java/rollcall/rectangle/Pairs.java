package rollcall.rectangle;

import rollcall.fact.Choice;

/** Counts of one year for every pair of states. */
final class Pairs {
    private static final int YES = Choice.YES.ordinal() + 1;
    private static final int NO = Choice.NO.ordinal() + 1;
    private static final int ABSENT = Choice.NOT_VOTING.ordinal() + 1;
    /** Halves of agreement of two positions: opposite, one step apart, the same. */
    private static final int SAME = 2;

    private final int size;
    private final int[] listed;
    private final int[] shared;
    private final int[] identical;
    private final int[] halves;

    Pairs(int states) {
        size = states;
        listed = new int[states * states];
        shared = new int[states * states];
        identical = new int[states * states];
        halves = new int[states * states];
    }

    /** @param choices as kept */
    void count(byte[] choices) {
        for (int a = 0; a < choices.length; a++)
            if (choices[a] != 0)
                for (int b = a + 1; b < choices.length; b++) if (choices[b] != 0) count(a, b, choices[a], choices[b]);
    }

    private void count(int a, int b, int one, int other) {
        int at = a * size + b;
        listed[at]++;
        halves[at] += SAME - Math.abs(position(one) - position(other));
        if (one == ABSENT || other == ABSENT) return;
        shared[at]++;
        if (one == other) identical[at]++;
    }

    private static int position(int choice) {
        if (choice == YES) return 1;
        return choice == NO ? -1 : 0;
    }

    private int at(int a, int b) {
        return a < b ? a * size + b : b * size + a;
    }

    int listed(int a, int b) {
        return listed[at(a, b)];
    }

    int shared(int a, int b) {
        return shared[at(a, b)];
    }

    int identical(int a, int b) {
        return identical[at(a, b)];
    }

    int halves(int a, int b) {
        return halves[at(a, b)];
    }
}
