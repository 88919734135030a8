package rollcall.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a state voted.
 *
 * @param votes    roll calls in which it had a seat
 * @param legend   the positions in the reader's words
 * @param years    oldest first, none left out between the first and the last
 * @param gaps     those of which no vote is held; may be empty
 * @param closest  the states that chose most often as it did, in the order of {@link Alike}
 * @param farthest the states that did so least often
 * @param casts    a page of its votes, newest first
 * @param previous address of the newer ones; empty at the beginning
 * @param next     address of the older ones; empty at the end
 */
public record StateView(
        int votes,
        List<Legend> legend,
        List<Year> years,
        int tallest,
        String gaps,
        Others closest,
        Others farthest,
        int sharedAtLeast,
        List<Line> casts,
        int from,
        String previous,
        String next) {
    private static final int TICKS = 5;

    /** Years evenly spread from the first to the last, as many as a phone has room for. */
    public List<String> ticks() {
        if (years.size() < TICKS) return years.stream().map(Year::year).toList();
        return IntStream.range(0, TICKS)
                .mapToObj(i -> years.get(Math.round(i * (years.size() - 1f) / (TICKS - 1)))
                        .year())
                .toList();
    }

    /** A position and its name. */
    public record Legend(Position position, Text words) {}

    /** @param counts yes, no, abstention, non-voting; empty where nothing is held of the year */
    public record Year(String year, List<Integer> counts) {
        public boolean isGap() {
            return counts.isEmpty();
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Height of a part of the bar and of what lies below it, where the whole chart is 100 high. */
        public double height(int part, int tallest) {
            return 100.0 * counts.get(part) / tallest;
        }

        public double below(int part, int tallest) {
            int sum = 0;
            for (int i = 0; i < part; i++) sum += counts.get(i);
            return 100.0 * sum / tallest;
        }
    }

    /** @param tied how many more have the same share as the last of those shown */
    public record Others(List<Other> shown, int tied) {}

    public record Other(Value state, int shared, int same) {
        public double percent() {
            return 100.0 * same / shared;
        }
    }

    /** @param title of the text voted on; may be empty */
    public record Line(Value event, Text title, String day, Position position, Text words) {}
}
