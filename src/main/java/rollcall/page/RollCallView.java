package rollcall.page;

import java.util.List;

/**
 * A roll call: its result, every member's position, and what documents say of it.
 *
 * @param event    the vote
 * @param motions  the texts voted on
 * @param records  the official record elsewhere
 * @param bar      yes, no, abstention, non-voting
 * @param tiles    one a member, in the order of their names
 * @param map      address of the map; empty where no position is known
 * @param coverage what the record holds, in words
 * @param nobody   what it means that a tile or a shape of the map has no colour
 * @param note     where stated and listed numbers differ; may be empty
 * @param reported whether the vote is known from documents only
 * @param possible records that may be of this vote
 */
public record RollCallView(
        Value event,
        List<Motion> motions,
        List<Value> records,
        String day,
        List<Bar> bar,
        List<Tile> tiles,
        List<Listing> lists,
        String map,
        String coverage,
        String nobody,
        String note,
        boolean reported,
        List<Value> possible,
        List<Report> reports) {

    /** @param title of the text voted on; may be empty */
    public record Motion(Value text, Text title) {}

    /** @param percent of all members, for the width */
    public record Bar(Position position, Text title, long count, double percent) {}

    /** @param code three letters for the tile */
    public record Tile(String code, Value state, Position position, Text words) {}

    /** The states that took one position. */
    public record Listing(Position position, Text title, List<Value> states) {}

    /**
     * What documents say about it.
     *
     * @param verdict {@code agrees}, {@code differs}, {@code intention} or {@code not compared}
     * @param firmness how firmly it is vouched for, where that is less than said; may be empty
     * @param record   what the record has instead; may be empty
     * @param outcomes of the comparison, as codes
     */
    public record Report(
            Value thing,
            String claim,
            Text firmness,
            String verdict,
            String record,
            List<Value> outcomes,
            List<Card> cards) {
        /** Name of the style. */
        public String css() {
            return verdict.replace(' ', '-');
        }
    }

    /** Reports by whether they agree with the record. */
    public List<Report> reports(boolean agreeing) {
        return reports.stream()
                .filter(r -> r.verdict().equals("agrees") == agreeing)
                .toList();
    }

    public boolean hasDifferences() {
        return reports.stream().anyMatch(r -> r.verdict().equals("differs"));
    }

    public boolean hasPositions() {
        return !tiles.isEmpty();
    }
}
