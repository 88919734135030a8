package rollcall.read.table;

import java.util.Set;

/**
 * How a kind of table is told from others.
 *
 * @param title   for people: "UN Digital Library export"
 * @param knownBy columns it is known by, for the finding about an unknown header
 * @param rank    tables are read by rank, then by name: what describes others first, then the UN's own records, which
 *                count before those of others
 * @param columns folded names of the columns that it must have
 */
record Layout(String title, String knownBy, TableFormat.Rank rank, Set<String> columns) {}
