package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import rollcall.page.language.Messages;

/** Years of which something is held, and those between them of which nothing is. */
record Years(TreeSet<Integer> held) {
    /** Every year from the first to the last. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int year = held.first(); year <= held.last(); year++) all.add(year);
        return all;
    }

    /** The years between the first and the last that are missing, {@code 1964, 1971–1973}; empty where none is. */
    String gaps(Messages say) {
        List<String> gaps = new ArrayList<>();
        Integer before = null;
        for (Integer year : held) {
            if (before != null && year - before > 1) gaps.add(span(before + 1, year - 1));
            before = year;
        }
        return String.join(say.text("comma"), gaps);
    }

    private static String span(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
