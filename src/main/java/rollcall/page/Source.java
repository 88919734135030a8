package rollcall.page;

import java.util.List;

/**
 * A graph that speaks of a thing.
 *
 * @param from what the graph was made from, a document for instance
 * @param runs what made it
 */
public record Source(Value graph, List<Value> from, List<Value> runs) {}
