package rollcall.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The official roll calls at hand, as far as linking a report to its record needs them. */
public interface RollCalls {
    /**
     * @param id        key of the vote event ({@code A_RES_ES-11_1})
     * @param symbol    symbol of the resolution, or of the draft if none was adopted
     * @param organ     the voting body
     * @param day       empty where the record gives a year only
     * @param series    the yearly series the resolution belongs to
     * @param seats     number of members the record lists, 0 if it lists none
     */
    record Entry(String id, String symbol, Ref organ, Optional<LocalDate> day, Optional<Ref> series, int seats) {}

    /** Every roll call on the resolution or draft of this symbol, in key order. */
    List<Entry> bySymbol(String symbol);

    /** Every roll call of an organ on one day, in key order. */
    List<Entry> byDay(Ref organ, LocalDate day);

    /** No roll call at all: what a build without tables knows. */
    RollCalls NONE = new RollCalls() {
        @Override
        public List<Entry> bySymbol(String symbol) {
            return List.of();
        }

        @Override
        public List<Entry> byDay(Ref organ, LocalDate day) {
            return List.of();
        }
    };
}
