package rollcall.reconcile;

import java.util.Map;
import rollcall.search.Entry;

/**
 * Somebody who may be meant.
 *
 * @param score    0 to 100, see {@link Scores}
 * @param match    whether it is safe to take
 * @param features what the score was made of: {@code name} 0 to 100, and for each constraint that could be compared its
 *                 outcome
 */
public record Candidate(Entry entry, double score, boolean match, Map<String, Object> features) {}
